package org.assent.platform.web.time;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.assent.platform.web.BadInput;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses to change anything from a page of the past, should a form have been left on one. */
public final class PastIsReadOnly implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET")
                && !request.getMethod().equals("HEAD")
                && (Moments.asked(request) != null || Moments.seat(request) != null)) {
            throw new BadInput("bad.past");
        }
        return true;
    }
}
