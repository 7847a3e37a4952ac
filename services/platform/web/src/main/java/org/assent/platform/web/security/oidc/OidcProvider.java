package org.assent.platform.web.security.oidc;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One identity provider, {@code assent.oidc.providers[n]}.
 *
 * @param name what people call it
 * @param issuer who it says it is, exactly
 * @param clientId what it calls this installation
 * @param clientSecret what this installation proves itself with
 * @param domains the domains of mail addresses whose holders it knows
 * @param id the last part of the address it sends people back to; made from the name where it is not set
 * @param discovery from where its configuration is read, where that is not below the issuer's own address
 * @param strong the values of {@code acr} by which it says that a second factor was shown
 */
public record OidcProvider(
        String name,
        String issuer,
        String clientId,
        String clientSecret,
        @DefaultValue List<String> domains,
        @Nullable String id,
        @Nullable String discovery,
        @DefaultValue List<String> strong) {
    /** The last part of the address it sends people back to. */
    public String registrationId() {
        return id == null || id.isBlank() ? name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") : id;
    }

    /** Where its configuration is read. */
    String configuration() {
        String base = discovery == null || discovery.isBlank() ? issuer : discovery;
        return base.replaceFirst("/+$", "") + "/.well-known/openid-configuration";
    }

    /** Whether it knows the holder of a mail address. */
    boolean knows(String mail) {
        String domain = mail.substring(mail.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return mail.contains("@")
                && domains.stream()
                        .anyMatch(
                                known -> known.strip().toLowerCase(Locale.ROOT).equals(domain));
    }

    @Override
    public String toString() {
        return name + " at " + issuer;
    }
}
