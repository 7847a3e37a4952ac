package org.assent.platform.web.security.factors;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys of accounts, always after a password and never instead of it. What the browser is asked to sign is kept in the session
 * and good for one answer.
 */
public final class Passkeys {
    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final String MAKING = "passkey.making";
    private static final String SHOWING = "passkey.showing";

    private final Webauthn4JRelyingPartyOperations operations;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    /**
     * @param domain the domain the passkeys belong to
     * @param origins from which addresses of it they may be used, each with scheme and port
     */
    public Passkeys(JdbcClient database, String domain, Set<String> origins) {
        operations = new Webauthn4JRelyingPartyOperations(
                new PasskeyUsers(database),
                new PasskeyCredentials(database),
                PublicKeyCredentialRpEntity.builder().id(domain).name("Assent").build(),
                origins);
        operations.setCustomizeCreationOptions(options -> options.attestation(AttestationConveyancePreference.NONE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.DISCOURAGED)
                        .userVerification(UserVerificationRequirement.PREFERRED)
                        .build()));
    }

    /** What the browser needs to make a passkey, as JSON. */
    public String toMake(String username, HttpSession session) {
        PublicKeyCredentialCreationOptions options = operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(of(username)));
        session.setAttribute(MAKING, options);
        return json.writeValueAsString(options);
    }

    /**
     * Keeps the passkey that the browser made.
     *
     * @return whether it is what was asked for
     */
    public boolean add(String username, String name, String credential, HttpSession session) {
        Object options = session.getAttribute(MAKING);
        session.removeAttribute(MAKING);
        if (!(options instanceof PublicKeyCredentialCreationOptions asked)
                || !asked.getUser().getName().equals(username)) {
            return false;
        }
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.readValue(credential, new TypeReference<>() {});
            operations.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(made, name)));
            return true;
        } catch (JacksonException | IllegalArgumentException | com.webauthn4j.util.exception.WebAuthnException e) {
            LOG.info("a passkey was not accepted: {}", e.toString());
            return false;
        }
    }

    /** What the browser needs to show a passkey of the account, as JSON. */
    public String toShow(String username, HttpSession session) {
        PublicKeyCredentialRequestOptions options = operations.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(of(username)));
        session.setAttribute(SHOWING, options);
        return json.writeValueAsString(options);
    }

    /** Whether the browser showed a passkey of this account. */
    public boolean accept(String username, String credential, HttpSession session) {
        Object options = session.getAttribute(SHOWING);
        session.removeAttribute(SHOWING);
        if (!(options instanceof PublicKeyCredentialRequestOptions asked)) {
            return false;
        }
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> shown =
                    json.readValue(credential, new TypeReference<>() {});
            return operations
                    .authenticate(new RelyingPartyAuthenticationRequest(asked, shown))
                    .getName()
                    .equals(username);
        } catch (JacksonException | IllegalArgumentException | com.webauthn4j.util.exception.WebAuthnException e) {
            LOG.info("a passkey was not accepted: {}", e.toString());
            return false;
        }
    }

    private static Authentication of(String username) {
        return UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
    }
}
