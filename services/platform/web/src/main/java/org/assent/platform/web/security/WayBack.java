package org.assent.platform.web.security;

/** Where a small form leads back to: only to a page of this application. */
final class WayBack {
    private WayBack() {}

    static String redirect(String address) {
        boolean own = address.startsWith("/")
                && !address.startsWith("//")
                && !address.contains("\\")
                && address.chars().noneMatch(c -> c < 0x20);
        return "redirect:" + (own ? address.replace("{", "%7B").replace("}", "%7D") : "/");
    }
}
