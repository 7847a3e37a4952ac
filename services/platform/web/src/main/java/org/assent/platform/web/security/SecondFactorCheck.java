package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.assent.platform.web.security.factors.Authenticators;
import org.assent.platform.web.security.factors.Factor.Kind;
import org.assent.platform.web.security.factors.Passkeys;
import org.assent.platform.web.security.factors.RecoveryCodes;
import org.assent.platform.web.security.factors.SecondFactors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** Asks for a second factor and checks what was given; wrong ones count like wrong passwords. */
final class SecondFactorCheck {
    private final SecondFactors factors;
    private final Authenticators authenticators;
    private final RecoveryCodes recoveryCodes;
    private final Passkeys passkeys;
    private final StoredAccounts accounts;
    private final SecondFactorShown shown;
    private final SignInLog log;

    SecondFactorCheck(
            SecondFactors factors,
            Authenticators authenticators,
            RecoveryCodes recoveryCodes,
            Passkeys passkeys,
            StoredAccounts accounts,
            SecondFactorShown shown,
            SignInLog log) {
        this.factors = factors;
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.shown = shown;
        this.log = log;
    }

    /** Gives a page what the fragment {@code fragments/second-factor} shows. */
    void ask(String username, HttpServletRequest request, Model model) {
        model.addAttribute("hasPasskey", factors.any(username, Kind.PASSKEY));
        model.addAttribute("hasAuthenticator", factors.any(username, Kind.AUTHENTICATOR));
        model.addAttribute("hasRecoveryCodes", recoveryCodes.left(username) > 0);
        if (factors.any(username, Kind.PASSKEY)) {
            model.addAttribute("passkeyOptions", passkeys.toShow(username, request.getSession()));
        }
    }

    /**
     * Whether a passkey, a code of an app or a recovery code was shown; then the session has it from now on.
     *
     * @param code a code that was typed
     * @param passkey what the browser made of a passkey
     */
    boolean accept(String username, @Nullable String code, @Nullable String passkey, HttpServletRequest request) {
        if (!accounts.open(username)) {
            return false;
        }
        if (!right(username, code == null ? "" : code, passkey == null ? "" : passkey, request)) {
            log.note(SignInEvent.SECOND_FACTOR_WRONG, username);
            accounts.countFailure(username);
            return false;
        }
        accounts.forgetFailures(username);
        shown.keep(request);
        return true;
    }

    private boolean right(String username, String code, String passkey, HttpServletRequest request) {
        if (!passkey.isBlank()) {
            return passkeys.accept(username, passkey, request.getSession());
        }
        if (authenticators.accept(username, code)) {
            return true;
        }
        boolean recovered = recoveryCodes.use(username, code);
        if (recovered) {
            log.note(SignInEvent.RECOVERY_CODE_USED, username);
        }
        return recovered;
    }
}
