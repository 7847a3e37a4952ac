package org.assent.platform.web.security.oidc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The providers that are set up. The configuration of each is read when somebody first goes there, so that a provider that is away
 * keeps nobody else from working.
 */
public final class OidcProviders implements ClientRegistrationRepository {
    private static final String REQUESTED = "{baseUrl}";
    private static final String BACK = "/login/oauth2/code/{registrationId}";

    private final List<OidcProvider> providers;
    private final String address;
    private final RestClient http;
    private final Map<String, ClientRegistration> registrations = new ConcurrentHashMap<>();

    /** @param address the address for readers; empty for the one that a request came to */
    OidcProviders(List<OidcProvider> providers, String address, RestClient http) {
        this.providers = List.copyOf(providers);
        this.address = address.isBlank() ? REQUESTED : address.replaceFirst("/+$", "");
        this.http = http;
    }

    /** Those of the settings {@code assent.oidc.providers}. */
    static OidcProviders of(Environment environment, RestClient http) {
        return new OidcProviders(
                Binder.get(environment)
                        .bind("assent.oidc.providers", Bindable.listOf(OidcProvider.class))
                        .orElse(List.of()),
                environment.getProperty("assent.url", ""),
                http);
    }

    /** Whether there is any. */
    public boolean any() {
        return !providers.isEmpty();
    }

    /** The one that knows the holder of a mail address. */
    public Optional<OidcProvider> of(String mail) {
        return providers.stream().filter(provider -> provider.knows(mail)).findFirst();
    }

    /** The one of this id. */
    public Optional<OidcProvider> find(String registrationId) {
        return providers.stream()
                .filter(provider -> provider.registrationId().equals(registrationId))
                .findFirst();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        ClientRegistration known = registrations.get(registrationId);
        if (known != null) {
            return known;
        }
        Optional<OidcProvider> provider = find(registrationId);
        if (provider.isEmpty()) {
            return null;
        }
        ClientRegistration read = read(provider.get());
        registrations.put(registrationId, read);
        return read;
    }

    /**
     * Where the holder of an identity ends the session that they have there; empty where the provider has no such page.
     *
     * @param back where they come back to
     */
    public Optional<String> end(String registrationId, String back) {
        ClientRegistration known = registrations.get(registrationId);
        return known != null
                        && known.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint")
                                instanceof String page
                ? Optional.of(UriComponentsBuilder.fromUriString(page)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(
                                known.getClientId(),
                                address.equals(REQUESTED) ? back : address + back.replaceFirst("^https?://[^/]*", ""))
                        .toUriString())
                : Optional.empty();
    }

    private ClientRegistration read(OidcProvider provider) {
        Map<String, Object> configuration = http.get()
                .uri(provider.configuration())
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        if (configuration == null || !provider.issuer().equals(configuration.get("issuer"))) {
            throw new IllegalStateException(provider + " says it is another");
        }
        return ClientRegistrations.fromOidcConfiguration(configuration)
                .registrationId(provider.registrationId())
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientName(provider.name())
                .scope(OidcScopes.OPENID, OidcScopes.EMAIL)
                .redirectUri(address + BACK)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
