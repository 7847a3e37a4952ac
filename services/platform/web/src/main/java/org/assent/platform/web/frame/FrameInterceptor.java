package org.assent.platform.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Puts the frame's attributes into every request that may end in a page. */
public final class FrameInterceptor implements HandlerInterceptor {
    private final FrameFiller filler;

    public FrameInterceptor(FrameFiller filler) {
        this.filler = filler;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        filler.fill(request);
        return true;
    }
}
