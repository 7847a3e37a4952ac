package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.assent.platform.web.NoOffice;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Opens a Network to those who hold an office in one now. A right that ended opens nothing, whatever moment the address asks
 * for: the capacities are those of now.
 */
final class OfficeHoldersOnly implements HandlerInterceptor {
    /** What belongs to the account and to nobody's Network: signing in and out, the language, the rules and how things work. */
    static final String[] OPEN = {
        "/account/**",
        "/step-up",
        "/step-up/**",
        "/capacity",
        "/sign-out",
        "/rights",
        "/tour",
        "/api/v1/tokens",
        "/api/v1/tokens/**",
        "/api/v1/openapi.json"
    };

    private final Readers readers;

    OfficeHoldersOnly(Readers readers) {
        this.readers = readers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (readers.current()
                .filter(reader -> reader.capacities().held().isEmpty())
                .isPresent()) {
            throw new NoOffice();
        }
        return true;
    }
}
