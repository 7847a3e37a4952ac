package org.assent.platform.web.time;

import jakarta.servlet.http.HttpServletRequest;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link Moment} of the request. */
public final class MomentArgumentResolver implements HandlerMethodArgumentResolver {
    private final Moments moments;

    public MomentArgumentResolver(Moments moments) {
        this.moments = moments;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return moments.of((HttpServletRequest) request.getNativeRequest());
    }
}
