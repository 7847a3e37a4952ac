package org.assent.platform.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assent.platform.web.security.oidc.Identities;
import org.assent.platform.web.security.oidc.Identities.Identity;
import org.assent.platform.web.security.oidc.OidcProvider;
import org.assent.platform.web.security.oidc.OidcProviders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * What a provider said about somebody becomes a session of their account, or of nobody. An identity that belongs to no account is
 * linked to the account of the invitation it came by, and otherwise waits for an administrator.
 */
final class ProviderArrival implements AuthenticationSuccessHandler {
    static final String UNLINKED = "/sign-in/unlinked";
    static final String CODE = "identity.code";
    static final String INVITATION = "identity.invitation";

    /** Through which provider a session began. */
    private static final String PROVIDER = "identity.provider";

    /** Values of {@code amr} (RFC 8176) that say that more than a password was shown. */
    private static final Set<String> MORE_THAN_A_PASSWORD = Set.of("mfa", "otp", "hwk", "swk", "fpt", "face", "sc");

    private static final Logger LOG = LoggerFactory.getLogger(ProviderArrival.class);

    private final Identities identities;
    private final OidcProviders providers;
    private final StoredAccounts accounts;
    private final Invitations invitations;
    private final Arrival arrival;
    private final SecondFactorShown shown;
    private final SignInLog log;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    ProviderArrival(
            Identities identities,
            OidcProviders providers,
            StoredAccounts accounts,
            Invitations invitations,
            Arrival arrival,
            SecondFactorShown shown,
            SignInLog log) {
        this.identities = identities;
        this.providers = providers;
        this.accounts = accounts;
        this.invitations = invitations;
        this.arrival = arrival;
        this.shown = shown;
        this.log = log;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        // Until the account is known the session is nobody's.
        SecurityContextHolder.clearContext();
        contexts.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
        OidcUser user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        String provider = ((OAuth2AuthenticationToken) authentication).getAuthorizedClientRegistrationId();
        Identity identity = new Identity(
                Objects.requireNonNull(user.getIdToken().getIssuer()).toString(),
                Objects.requireNonNull(user.getSubject()));
        Optional<AccountPrincipal> account = identities
                .account(identity)
                .or(() -> invited(identity, request))
                .filter(accounts::open)
                .flatMap(accounts::account);
        if (account.isEmpty()) {
            LOG.info("an identity of {} belongs to no open account", provider);
            request.getSession().setAttribute(CODE, identities.remember(identity, user.getEmail()));
            response.sendRedirect(UNLINKED);
        } else if (strong(user, provider)) {
            request.getSession().setAttribute(PROVIDER, provider);
            // Who is still signed in there comes back without having shown anything anew.
            shown.keep(request, Objects.requireNonNullElseGet(user.getIdToken().getAuthenticatedAt(), Instant::now));
            arrival.complete(request, response, account.get(), SignInEvent.SIGNED_IN_BY_PROVIDER);
        } else {
            request.getSession().setAttribute(PROVIDER, provider);
            arrival.firstFactorShown(request, response, account.get(), SignInEvent.SIGNED_IN_BY_PROVIDER);
        }
    }

    /** The account that an invitation makes for the identity. */
    private Optional<String> invited(Identity identity, HttpServletRequest request) {
        if (!(request.getSession().getAttribute(INVITATION) instanceof UUID id)) {
            return Optional.empty();
        }
        request.getSession().removeAttribute(INVITATION);
        Optional<String> made = invitations
                .find(id)
                .flatMap(invitation -> accounts.accept(
                        invitation, accounts.proposed(invitation.mail()), invitations.unknownPassword()))
                .map(AccountPrincipal::username);
        made.ifPresent(username -> {
            identities.link(identity, username);
            log.note(SignInEvent.INVITATION_ACCEPTED, username);
            log.note(SignInEvent.PROVIDER_LINKED, username);
        });
        return made;
    }

    /** Where the session came from that ends now: the sign-in page offers to end it there too. */
    static String left(HttpServletRequest request) {
        return request.getAttribute(PROVIDER) instanceof String provider ? "/sign-in?out=" + provider : "/sign-in?out";
    }

    /** Remembers for {@link #left} what the session will have forgotten by then. */
    static void leaving(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            request.setAttribute(PROVIDER, session.getAttribute(PROVIDER));
        }
    }

    private boolean strong(OidcUser user, String registrationId) {
        List<String> methods = Objects.requireNonNullElse(user.getAuthenticationMethods(), List.of());
        String level = user.getAuthenticationContextClass();
        return methods.stream().anyMatch(MORE_THAN_A_PASSWORD::contains)
                || (level != null
                        && providers
                                .find(registrationId)
                                .map(OidcProvider::strong)
                                .orElse(List.of())
                                .contains(level));
    }
}
