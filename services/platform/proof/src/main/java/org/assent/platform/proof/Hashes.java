package org.assent.platform.proof;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * The hashes of the log (RFC 6962). An entry is hashed on two levels: the content needs no position, so each caller hashes
 * it in its own thread before it queues; the leaf is a short fixed record, hashed under the lock of the log in under a
 * microsecond.
 *
 * <p>All functions may be called from any thread. Arrays given are never changed and arrays returned are the caller's.
 */
public final class Hashes {
    /** Bytes in a hash. */
    public static final int SIZE = 32;

    /** Bytes in the data of a leaf. */
    public static final int LEAF_DATA_SIZE = 8 + 8 + 16 + 4 + SIZE;

    private static final ThreadLocal<Workspace> WORKSPACE = ThreadLocal.withInitial(Workspace::new);

    private Hashes() {}

    /** As {@link #content(byte[], byte[], byte[])}, for an alias that was not encoded before. */
    public static byte[] content(String alias, byte[] payload, byte[] metadata) {
        return content(alias.getBytes(StandardCharsets.UTF_8), payload, metadata);
    }

    /**
     * SHA-256(length of alias || alias || length of payload || payload || metadata), the lengths as four bytes, largest
     * first; with them nothing can be moved from one part to the next.
     *
     * @param alias the event type's alias with its version, as UTF-8
     */
    public static byte[] content(byte[] alias, byte[] payload, byte[] metadata) {
        Workspace space = WORKSPACE.get();
        MessageDigest sha = space.sha;
        putInt(space.length, 0, alias.length);
        sha.update(space.length);
        sha.update(alias);
        putInt(space.length, 0, payload.length);
        sha.update(space.length);
        sha.update(payload);
        return sha.digest(metadata);
    }

    /**
     * What a leaf is the hash of: position (8 bytes), recordedAt in microseconds (8), stream (16), version (4), content
     * hash (32), all numbers largest byte first. It is also the entry in an entries tile.
     */
    public static byte[] leafData(long position, long recordedAtMicros, UUID stream, int version, byte[] content) {
        byte[] data = new byte[LEAF_DATA_SIZE];
        putLeaf(data, 0, position, recordedAtMicros, stream, version, content);
        return data;
    }

    /** The leaf of an entry: SHA-256(0x00 || {@link #leafData}). */
    public static byte[] leaf(long position, long recordedAtMicros, UUID stream, int version, byte[] content) {
        Workspace space = WORKSPACE.get();
        putLeaf(space.leaf, 1, position, recordedAtMicros, stream, version, content);
        return space.sha.digest(space.leaf);
    }

    /** The leaf of any data: SHA-256(0x00 || data). */
    public static byte[] leafOf(byte[] data) {
        MessageDigest sha = WORKSPACE.get().sha;
        sha.update((byte) 0);
        return sha.digest(data);
    }

    /** A node: SHA-256(0x01 || left || right). */
    public static byte[] node(byte[] left, byte[] right) {
        return node(left, 0, right, 0);
    }

    /** A node of the hash that begins at {@code l} in {@code left} and the one at {@code r} in {@code right}. */
    public static byte[] node(byte[] left, int l, byte[] right, int r) {
        Workspace space = WORKSPACE.get();
        System.arraycopy(left, l, space.node, 1, SIZE);
        System.arraycopy(right, r, space.node, 1 + SIZE, SIZE);
        return space.sha.digest(space.node);
    }

    /** As {@link #node(byte[], int, byte[], int)}, written over {@code target} at {@code t} instead of into a new array. */
    static void node(byte[] left, int l, byte[] right, int r, byte[] target, int t) {
        Workspace space = WORKSPACE.get();
        System.arraycopy(left, l, space.node, 1, SIZE);
        System.arraycopy(right, r, space.node, 1 + SIZE, SIZE);
        space.sha.update(space.node);
        try {
            space.sha.digest(target, t, SIZE);
        } catch (DigestException e) {
            throw new IllegalArgumentException("no room for a hash at " + t, e);
        }
    }

    /** The root of the empty log: SHA-256 of nothing. */
    public static byte[] empty() {
        return WORKSPACE.get().sha.digest();
    }

    /** Microseconds since 1970, the unit in which the log keeps time. */
    public static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1000);
    }

    /** The instant of so many microseconds since 1970. */
    public static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000L);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void putLeaf(
            byte[] target, int at, long position, long recordedAtMicros, UUID stream, int version, byte[] content) {
        if (content.length != SIZE) {
            throw new IllegalArgumentException("a content hash has 32 bytes");
        }
        putLong(target, at, position);
        putLong(target, at + 8, recordedAtMicros);
        putLong(target, at + 16, stream.getMostSignificantBits());
        putLong(target, at + 24, stream.getLeastSignificantBits());
        putInt(target, at + 32, version);
        System.arraycopy(content, 0, target, at + 36, SIZE);
    }

    private static void putLong(byte[] target, int at, long value) {
        putInt(target, at, (int) (value >>> 32));
        putInt(target, at + 4, (int) value);
    }

    private static void putInt(byte[] target, int at, int value) {
        target[at] = (byte) (value >>> 24);
        target[at + 1] = (byte) (value >>> 16);
        target[at + 2] = (byte) (value >>> 8);
        target[at + 3] = (byte) value;
    }

    /** What one thread needs again and again; the prefixes of leaf and node stay in their first bytes. */
    private static final class Workspace {
        final MessageDigest sha = sha256();
        final byte[] length = new byte[4];
        final byte[] leaf = new byte[1 + LEAF_DATA_SIZE];
        final byte[] node = new byte[1 + 2 * SIZE];

        Workspace() {
            node[0] = 1;
        }
    }
}
