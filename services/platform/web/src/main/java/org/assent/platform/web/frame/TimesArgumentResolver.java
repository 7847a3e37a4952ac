package org.assent.platform.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.assent.platform.web.Times;
import org.assent.platform.web.time.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link Times} of the moment that is read. */
public final class TimesArgumentResolver implements HandlerMethodArgumentResolver {
    private final FrameFiller filler;
    private final Moments moments;

    public TimesArgumentResolver(FrameFiller filler, Moments moments) {
        this.filler = filler;
        this.moments = moments;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Times.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return filler.times(moments.of((HttpServletRequest) request.getNativeRequest()));
    }
}
