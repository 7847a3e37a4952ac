package org.assent.platform.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.assent.platform.ledger.Commands;
import org.assent.platform.web.Acts;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.api.IdempotencyKeys;
import org.assent.platform.web.security.Readers;
import org.assent.platform.web.time.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link Attempt} that a form makes. */
final class AttemptArgumentResolver implements HandlerMethodArgumentResolver {
    private final FrameFiller filler;
    private final Moments moments;
    private final Readers readers;
    private final Acts acts;
    private final ObjectProvider<Commands> commands;
    private final Refusals refusals;

    AttemptArgumentResolver(
            FrameFiller filler,
            Moments moments,
            Readers readers,
            Acts acts,
            ObjectProvider<Commands> commands,
            Refusals refusals) {
        this.filler = filler;
        this.moments = moments;
        this.readers = readers;
        this.acts = acts;
        this.commands = commands;
        this.refusals = refusals;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Attempt.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        return new Attempt(
                readers.current().orElseThrow(() -> new AccessDeniedException("nobody is signed in")),
                acts.current(),
                IdempotencyKeys.of(request),
                filler.times(moments.of(request)),
                (Model) Objects.requireNonNull(container).getModel(),
                commands.getObject(),
                refusals,
                request,
                Objects.requireNonNull(webRequest.getNativeResponse(HttpServletResponse.class)));
    }
}
