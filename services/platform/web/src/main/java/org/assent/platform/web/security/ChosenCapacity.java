package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.assent.kernel.Capacity;
import org.jspecify.annotations.Nullable;

/** The capacity that the reader chose to act in, kept in the session. It counts only while it is held. */
final class ChosenCapacity {
    private static final String ATTRIBUTE = "capacity";

    private ChosenCapacity() {}

    static @Nullable String of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(ATTRIBUTE);
    }

    static void keep(HttpServletRequest request, Capacity capacity) {
        request.getSession().setAttribute(ATTRIBUTE, key(capacity));
    }

    static String key(Capacity capacity) {
        return capacity.role() + "|" + capacity.network() + "|" + capacity.entity();
    }
}
