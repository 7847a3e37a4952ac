package org.assent.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Time-ordered identifiers (RFC 9562, version 7): the index on streams keeps growing at one end. */
public final class Ids {
    private Ids() {}

    /** A new identifier made at {@code now}. */
    public static UUID next(Instant now, RandomGenerator random) {
        return version7(now, random.nextLong(), random.nextLong());
    }

    /**
     * The identifier that follows from others: the same inputs give the same one, so asking twice opens nothing twice.
     *
     * @param at the instant that orders it, a fact of the event it follows from
     * @param parts what it follows from, for example the subject and the number of the round
     */
    public static UUID derived(Instant at, String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            digest.update(bytes);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return version7(at, hash.getLong(), hash.getLong());
    }

    private static UUID version7(Instant at, long high, long low) {
        return new UUID(
                at.toEpochMilli() << 16 | 0x7000L | (high & 0xfffL),
                0x8000_0000_0000_0000L | (low & 0x3fff_ffff_ffff_ffffL));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
