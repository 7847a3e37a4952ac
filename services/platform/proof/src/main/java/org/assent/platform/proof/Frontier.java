package org.assent.platform.proof;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the writer of a log must remember to go on: the roots of the perfect subtrees of an RFC 6962 tree, largest first
 * (the compact range from 0 to its size). Not for several threads at once.
 */
public final class Frontier {
    private long size;
    private byte[] peaks;
    private int end;

    /** The frontier of the empty log. */
    public Frontier() {
        this(0, new byte[0]);
    }

    /**
     * @param size leaves in the log
     * @param peaks the roots of its perfect subtrees, largest first, one after the other; copied
     */
    public Frontier(long size, byte[] peaks) {
        if (size < 0 || peaks.length != Hashes.SIZE * Long.bitCount(size)) {
            throw new IllegalArgumentException(peaks.length + " bytes are no frontier of " + size + " leaves");
        }
        this.size = size;
        this.end = peaks.length;
        this.peaks = Arrays.copyOf(peaks, Math.max(peaks.length + 2 * Hashes.SIZE, 8 * Hashes.SIZE));
    }

    /** Another frontier of the same log, which goes on by itself. */
    public Frontier copy() {
        return new Frontier(size, bytes());
    }

    /** Leaves so far. */
    public long size() {
        return size;
    }

    /** The roots of the perfect subtrees, largest first, one after the other. */
    public byte[] bytes() {
        return Arrays.copyOf(peaks, end);
    }

    /**
     * Adds a leaf.
     *
     * @return the root of the largest perfect subtree that ends with this leaf, to be stored with it; {@code null} where that
     *     is the leaf itself
     */
    public byte @Nullable [] add(byte[] leaf) {
        if (leaf.length != Hashes.SIZE) {
            throw new IllegalArgumentException("a leaf has 32 bytes");
        }
        if (end == peaks.length) {
            peaks = Arrays.copyOf(peaks, 2 * peaks.length);
        }
        System.arraycopy(leaf, 0, peaks, end, Hashes.SIZE);
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            end -= Hashes.SIZE;
            Hashes.node(peaks, end, peaks, end + Hashes.SIZE, peaks, end);
        }
        end += Hashes.SIZE;
        size++;
        return (size & 1) == 1 ? null : Arrays.copyOfRange(peaks, end - Hashes.SIZE, end);
    }

    /** The root of the log as it is now. */
    public byte[] root() {
        if (size == 0) {
            return Hashes.empty();
        }
        byte[] root = Arrays.copyOfRange(peaks, end - Hashes.SIZE, end);
        for (int at = end - 2 * Hashes.SIZE; at >= 0; at -= Hashes.SIZE) {
            Hashes.node(peaks, at, root, 0, root, 0);
        }
        return root;
    }

    /** The head of the log as it is now. */
    public TreeHead head() {
        return new TreeHead(size, Hash.of(root()));
    }
}
