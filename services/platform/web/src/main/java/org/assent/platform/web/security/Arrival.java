package org.assent.platform.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assent.platform.web.security.factors.SecondFactors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.LocaleResolver;

/**
 * From the first factor to being signed in. Where the account has a second factor the session is nobody's until it was shown: it
 * only remembers whose password was right, for a few minutes.
 */
final class Arrival {
    static final String SECOND_FACTOR = "/sign-in/second-factor";
    private static final String AWAITED = "awaitsSecondFactor";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final SecondFactors factors;
    private final SecondFactorShown shown;
    private final LocaleResolver languages;
    private final SignInLog log;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SavedRequestAwareAuthenticationSuccessHandler goOn =
            new SavedRequestAwareAuthenticationSuccessHandler();

    Arrival(
            SecondFactors factors,
            SecondFactorShown shown,
            LocaleResolver languages,
            SignInLog log,
            RealTime time,
            RequestCache cache) {
        this.factors = factors;
        this.shown = shown;
        this.languages = languages;
        this.log = log;
        this.clock = time.clock();
        goOn.setRequestCache(cache);
    }

    private record Awaited(AccountPrincipal account, Instant since) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The first factor was right.
     *
     * @param how what is noted where no second one is awaited
     */
    void firstFactorShown(
            HttpServletRequest request, HttpServletResponse response, AccountPrincipal account, SignInEvent how)
            throws IOException, ServletException {
        if (factors.any(account.username())) {
            SecurityContextHolder.clearContext();
            contexts.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
            languages.setLocale(request, response, Languages.of(account.language()));
            request.getSession().setAttribute(AWAITED, new Awaited(account, clock.instant()));
            response.sendRedirect(SECOND_FACTOR);
        } else {
            complete(request, response, account, how);
        }
    }

    /** Whose second factor is awaited. */
    Optional<AccountPrincipal> awaited(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(AWAITED) instanceof Awaited awaited
                        && clock.instant().isBefore(awaited.since().plus(PATIENCE))
                ? Optional.of(awaited.account())
                : Optional.empty();
    }

    /** All that is needed was shown: the session is this account's, and leads to where it wanted to go. */
    void complete(HttpServletRequest request, HttpServletResponse response, AccountPrincipal account, SignInEvent how)
            throws IOException, ServletException {
        goOn.onAuthenticationSuccess(request, response, enter(request, response, account, how));
    }

    /** From now on the session is this account's, under a new id. */
    Authentication enter(
            HttpServletRequest request, HttpServletResponse response, AccountPrincipal account, SignInEvent how) {
        request.getSession().removeAttribute(AWAITED);
        request.changeSessionId();
        if (how == SignInEvent.SIGNED_IN_WITH_SECOND_FACTOR) {
            shown.keep(request);
        }
        Device.keep(request);
        languages.setLocale(request, response, Languages.of(account.language()));
        Authentication authentication = AccountAuthentication.signedIn(account);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        log.note(how, account.username());
        return authentication;
    }
}
