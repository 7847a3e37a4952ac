package org.assent.platform.web.security;

/** Where a small form leads back to: only to a page of this application. */
final class WayBack {
    private WayBack() {}

    static String redirect(String address) {
        return "redirect:" + (isOwn(address) ? address.replace("{", "%7B").replace("}", "%7D") : "/");
    }

    /** Whether an address is a path of this application. */
    static boolean isOwn(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && !address.contains("\\")
                && address.chars().noneMatch(c -> c < 0x20);
    }
}
