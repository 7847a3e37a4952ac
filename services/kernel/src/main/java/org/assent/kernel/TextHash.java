package org.assent.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a text as it is decided, 64 small hexadecimal digits. Line ends are {@code \n} and the text is hashed as
 * UTF-8, so the same words give the same hash on every machine.
 */
public record TextHash(String value) {
    public TextHash {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not the hash of a text: " + value);
        }
    }

    /** The hash of {@code text}. */
    public static TextHash of(String text) {
        try {
            byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return new TextHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
