package org.assent.platform.web.security.factors;

import java.time.Duration;
import java.time.Instant;

/** An authenticator app as a person has it: it was given a secret and shows codes. Each code is shown once. */
public final class AppOfATest {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final Duration ON_ITS_WAY = Duration.ofSeconds(4);

    private final byte[] secret;
    private long last;

    /** @param typed the secret as a page shows it */
    public AppOfATest(String typed) {
        String plain = typed.replace(" ", "");
        secret = new byte[plain.length() * 5 / 8];
        for (int i = 0; i < secret.length * 8; i++) {
            int five = BASE32.indexOf(plain.charAt(i / 5));
            secret[i / 8] |= (byte) ((five >> (4 - i % 5) & 1) << (7 - i % 8));
        }
    }

    /**
     * The code of the step before, or of the one after the last that was shown: nobody has to wait half a minute in a test. A code
     * is good for a while after it was read, also where a step ends meanwhile.
     */
    public String next() {
        last = Math.max(Totp.step(Instant.now().plus(ON_ITS_WAY)) - 1, last + 1);
        return Totp.code(secret, last);
    }
}
