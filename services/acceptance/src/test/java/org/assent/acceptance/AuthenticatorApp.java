package org.assent.acceptance;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app (RFC 6238) that was told a secret. It shows each code once, and the next one without waiting for it. */
final class AuthenticatorApp {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    /** Seconds until a code that was read is sent. */
    private static final int TYPING = 8;

    private static final int SECONDS = 30;

    private final byte[] secret;
    private long last;

    /** @param typed the secret as the page shows it */
    AuthenticatorApp(String typed) {
        String plain = typed.replaceAll("\\s", "");
        secret = new byte[plain.length() * 5 / 8];
        for (int i = 0; i < secret.length * 8; i++) {
            int five = BASE32.indexOf(plain.charAt(i / 5));
            secret[i / 8] |= (byte) ((five >> (4 - i % 5) & 1) << (7 - i % 8));
        }
    }

    /** Sets one up for the account of the desk and adds it there. */
    static AuthenticatorApp addedAt(Desk desk, String name) {
        desk.go("/account/security/authenticator");
        AuthenticatorApp app =
                new AuthenticatorApp(desk.main().locator("code.digest").innerText());
        desk.type("Name", name).type("Code of your app", app.next()).press("Add the app");
        return app;
    }

    /** The code of the step before, good while it is typed, or the next one after the last that was shown. */
    String next() {
        last = Math.max((Instant.now().getEpochSecond() + TYPING) / SECONDS - 1, last + 1);
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(last).array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES)
                            .getInt()
                    & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }
}
