package org.assent.platform.web.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Signs in with name and password. */
final class AccountAuthentication implements AuthenticationProvider {
    private final StoredAccounts accounts;

    AccountAuthentication(StoredAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        Object password = authentication.getCredentials();
        Optional<AccountPrincipal> account =
                accounts.verify(authentication.getName(), password == null ? "" : password.toString());
        return signedIn(account.orElseThrow(() -> new BadCredentialsException("name and password do not go together")));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    /** The authentication of an account that proved itself. */
    static Authentication signedIn(AccountPrincipal account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    }

    /** The account behind an authentication; {@code null} for nobody. */
    static @Nullable AccountPrincipal account(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal account
                ? account
                : null;
    }
}
