package org.assent.platform.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Proofs about a log by a few hashes: that an entry is in it (inclusion), and that an older head is a beginning of it
 * (consistency). Made as RFC 6962 defines them; verified as RFC 9162 describes, so that the two do not share a mistake.
 */
public final class MerkleProofs {
    private MerkleProofs() {}

    /** The root of the first {@code size} leaves. */
    public static Hash root(long size, NodeSource nodes) {
        return Hash.of(size == 0 ? Hashes.empty() : range(0, size, nodes));
    }

    /**
     * The inclusion proof of a leaf.
     *
     * @param index of the leaf, 0 and up: its position less one
     * @param size of the log in which it is proved to be
     */
    public static List<Hash> inclusion(long index, long size, NodeSource nodes) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a log of " + size);
        }
        List<Hash> proof = new ArrayList<>();
        path(index, 0, size, nodes, proof);
        return List.copyOf(proof);
    }

    /** The consistency proof between the first {@code older} leaves and the first {@code newer}. */
    public static List<Hash> consistency(long older, long newer, NodeSource nodes) {
        if (older < 1 || older > newer) {
            throw new IllegalArgumentException("nothing to prove between " + older + " and " + newer);
        }
        List<Hash> proof = new ArrayList<>();
        subproof(older, 0, newer, true, nodes, proof);
        return List.copyOf(proof);
    }

    /** Whether {@code proof} shows that {@code leaf} is the leaf at {@code index} of the log with that head. */
    public static boolean verifyInclusion(Hash leaf, long index, TreeHead head, List<Hash> proof) {
        if (index < 0 || index >= head.size()) {
            return false;
        }
        long at = index;
        long last = head.size() - 1;
        byte[] root = leaf.bytes();
        for (Hash step : proof) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                root = Hashes.node(step.bytes(), root);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                root = Hashes.node(root, step.bytes());
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && head.root().is(root);
    }

    /** Whether {@code proof} shows that the log with the head {@code newer} begins with the log of the head {@code older}. */
    public static boolean verifyConsistency(TreeHead older, TreeHead newer, List<Hash> proof) {
        if (older.size() > newer.size()) {
            return false;
        }
        if (older.size() == newer.size()) {
            return proof.isEmpty() && older.root().equals(newer.root());
        }
        if (older.size() == 0) {
            return proof.isEmpty() && older.equals(TreeHead.EMPTY);
        }
        List<Hash> steps = new ArrayList<>(proof);
        if (Long.bitCount(older.size()) == 1) {
            steps.add(0, older.root());
        }
        if (steps.isEmpty()) {
            return false;
        }
        long at = older.size() - 1;
        long last = newer.size() - 1;
        while ((at & 1) == 1) {
            at >>= 1;
            last >>= 1;
        }
        byte[] then = steps.get(0).bytes();
        byte[] now = then;
        for (Hash step : steps.subList(1, steps.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                then = Hashes.node(step.bytes(), then);
                now = Hashes.node(step.bytes(), now);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                now = Hashes.node(now, step.bytes());
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && older.root().is(then) && newer.root().is(now);
    }

    /** PATH of RFC 6962, 2.1.1, for the leaf {@code index} among those from {@code from} up to {@code to}. */
    private static void path(long index, long from, long to, NodeSource nodes, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        if (index < middle) {
            path(index, from, middle, nodes, proof);
            proof.add(Hash.of(range(middle, to, nodes)));
        } else {
            path(index, middle, to, nodes, proof);
            proof.add(Hash.of(range(from, middle, nodes)));
        }
    }

    /** SUBPROOF of RFC 6962, 2.1.2, for a log that ended before the leaf {@code older}. */
    private static void subproof(long older, long from, long to, boolean whole, NodeSource nodes, List<Hash> proof) {
        if (older == to) {
            if (!whole) {
                proof.add(Hash.of(range(from, to, nodes)));
            }
            return;
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        if (older <= middle) {
            subproof(older, from, middle, whole, nodes, proof);
            proof.add(Hash.of(range(middle, to, nodes)));
        } else {
            subproof(older, middle, to, false, nodes, proof);
            proof.add(Hash.of(range(from, middle, nodes)));
        }
    }

    /** The root over the leaves from {@code from} up to {@code to}; {@code from} is a multiple of the next power of two. */
    private static byte[] range(long from, long to, NodeSource nodes) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return nodes.node(level, from >> level);
        }
        long middle = from + Long.highestOneBit(width);
        return Hashes.node(range(from, middle, nodes), range(middle, to, nodes));
    }
}
