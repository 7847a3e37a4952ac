package org.assent.platform.proof;

/**
 * All of a log in two values.
 *
 * @param size leaves in the log
 * @param root the root of the Merkle tree over them
 */
public record TreeHead(long size, Hash root) {
    /** The head of the empty log. */
    public static final TreeHead EMPTY = new TreeHead(0, Hash.of(Hashes.empty()));

    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a log never has " + size + " leaves");
        }
    }
}
