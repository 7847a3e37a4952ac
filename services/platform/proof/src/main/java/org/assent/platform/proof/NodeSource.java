package org.assent.platform.proof;

import java.util.List;

/**
 * Where the nodes of a stored log are found. A node of level {@code l} and index {@code i} is the root of the perfect subtree
 * over the leaves {@code i * 2^l} up to {@code (i + 1) * 2^l}; level 0 are the leaves themselves.
 */
@FunctionalInterface
public interface NodeSource {
    /** The hash of a node, 32 bytes that nobody changes. Only complete nodes are asked for. */
    byte[] node(int level, long index);

    /** The nodes over leaves held in memory. */
    static NodeSource ofLeaves(List<byte[]> leaves) {
        return new NodeSource() {
            @Override
            public byte[] node(int level, long index) {
                return level == 0
                        ? leaves.get(Math.toIntExact(index))
                        : Hashes.node(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
            }
        };
    }

    /**
     * The nodes of a log in which each row holds its leaf and, at even positions, the root of the largest perfect subtree it
     * completes. A node takes at most as many rows as it has levels.
     */
    static NodeSource ofRows(Rows rows) {
        return new NodeSource() {
            @Override
            public byte[] node(int level, long index) {
                if (level == 0) {
                    return rows.leaf(index + 1);
                }
                // The peak of a row belongs to this node only where the node is a left child; a right child's row keeps
                // the root of something larger.
                return index % 2 == 0
                        ? rows.peak((index + 1) << level)
                        : Hashes.node(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
            }
        };
    }

    /** The hashes in the rows of a stored log, by position (1 and up). */
    interface Rows {
        /** The leaf of a row. */
        byte[] leaf(long position);

        /** The root of the largest perfect subtree that an even position completes. */
        byte[] peak(long position);
    }
}
