package org.assent.platform.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets bcrypt, which reads 72 bytes, take passwords of any length: a longer one is hashed first. */
final class LongPasswords implements PasswordEncoder {
    private static final int BCRYPT_READS = 72;

    private final PasswordEncoder bcrypt;

    LongPasswords(PasswordEncoder bcrypt) {
        this.bcrypt = bcrypt;
    }

    @Override
    @SuppressWarnings("NullAway") // bcrypt gives null for null only
    public String encode(@Nullable CharSequence password) {
        return bcrypt.encode(shortened(password == null ? "" : password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return password != null && hash != null && bcrypt.matches(shortened(password), hash);
    }

    private static CharSequence shortened(CharSequence password) {
        byte[] bytes = password.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= BCRYPT_READS) {
            return password;
        }
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
