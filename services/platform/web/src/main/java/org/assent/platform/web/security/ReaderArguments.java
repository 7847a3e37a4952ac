package org.assent.platform.web.security;

import org.assent.kernel.Act;
import org.assent.platform.web.Acts;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller who is {@link SignedIn}, and the {@link Act} for the command it sends. */
final class ReaderArguments implements HandlerMethodArgumentResolver {
    private final Readers readers;
    private final Acts acts;

    ReaderArguments(Readers readers, Acts acts) {
        this.readers = readers;
        this.acts = acts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class || parameter.getParameterType() == Act.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == Act.class
                ? acts.current()
                : readers.current().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }
}
