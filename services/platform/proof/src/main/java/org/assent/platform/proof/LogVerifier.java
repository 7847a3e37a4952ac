package org.assent.platform.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.UUID;
import org.assent.platform.proof.Fault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole stored log in one pass. It shares no hashing with the writer on purpose: leaf and tree are computed again
 * from their definitions, so a mistake in {@link Hashes} or {@link Frontier} would be found and not repeated. In memory are
 * the roots of the perfect subtrees and one number for each stream.
 */
public final class LogVerifier {
    private final MessageDigest sha = Hashes.sha256();
    private final Map<UUID, Integer> versions = new HashMap<>();
    private final Deque<Subtree> subtrees = new ArrayDeque<>();
    private final Queue<TreeHead> published;

    private long size;
    private @Nullable Long lastMicros;
    private @Nullable Fault fault;
    private @Nullable TreeHead brokenCheckpoint;

    private record Subtree(int level, Hash root) {}

    private LogVerifier(Collection<TreeHead> published) {
        this.published = new PriorityQueue<>(Comparator.comparingLong(TreeHead::size));
        this.published.addAll(published);
    }

    /** As {@link #verify(Entries, TreeHead, Collection)}, with nothing to hold the log against but itself. */
    public static <X extends Exception> Verification verify(Entries<X> entries) throws X {
        return verify(entries, null, List.of());
    }

    /**
     * Reads all entries and checks them.
     *
     * @param claimed the head that the log says it has; {@code null} where it says none
     * @param published heads that were published earlier, as many as are known
     */
    public static <X extends Exception> Verification verify(
            Entries<X> entries, @Nullable TreeHead claimed, Collection<TreeHead> published) throws X {
        LogVerifier verifier = new LogVerifier(published);
        verifier.compareCheckpoints();
        while (entries.next()) {
            verifier.take(entries);
            verifier.compareCheckpoints();
        }
        return verifier.result(claimed);
    }

    private <X extends Exception> void take(Entries<X> entries) throws X {
        long position = entries.position();
        UUID stream = entries.stream();
        int version = entries.version();
        long micros = entries.recordedAtMicros();
        byte[] leaf = leaf(position, micros, stream, version, content(entries));
        long expected = size + 1;
        size = expected;
        grow(leaf);

        Integer lastVersion = versions.put(stream, version);
        Long before = lastMicros;
        lastMicros = micros;
        if (fault != null) {
            return;
        }
        if (position != expected) {
            fault = position > expected
                    ? new Fault(expected, Kind.ENTRY_MISSING)
                    : new Fault(position, Kind.ENTRY_OUT_OF_PLACE);
        } else if (!Arrays.equals(leaf, entries.leafHash())) {
            fault = new Fault(position, Kind.ENTRY_CHANGED);
        } else if (before != null && micros <= before) {
            fault = new Fault(position, Kind.TIME_NOT_LATER);
        } else if (version != (lastVersion == null ? 0 : lastVersion + 1)) {
            fault = new Fault(position, Kind.VERSION_NOT_NEXT);
        } else if (!Arrays.equals(peak(), entries.peakHash())) {
            fault = new Fault(position, Kind.SUBTREE_CHANGED);
        }
    }

    private <X extends Exception> byte[] content(Entries<X> entries) throws X {
        byte[] alias = entries.alias().getBytes(StandardCharsets.UTF_8);
        byte[] payload = entries.payload();
        sha.update(ByteBuffer.allocate(4).putInt(alias.length).array());
        sha.update(alias);
        sha.update(ByteBuffer.allocate(4).putInt(payload.length).array());
        sha.update(payload);
        sha.update(entries.metadata());
        return sha.digest();
    }

    private byte[] leaf(long position, long micros, UUID stream, int version, byte[] content) {
        return sha.digest(ByteBuffer.allocate(69)
                .put((byte) 0)
                .putLong(position)
                .putLong(micros)
                .putLong(stream.getMostSignificantBits())
                .putLong(stream.getLeastSignificantBits())
                .putInt(version)
                .put(content)
                .array());
    }

    /** Two perfect subtrees of one size side by side are one of the next size. */
    private void grow(byte[] leaf) {
        Subtree last = new Subtree(0, Hash.of(leaf));
        while (!subtrees.isEmpty() && subtrees.getLast().level() == last.level()) {
            last = new Subtree(last.level() + 1, node(subtrees.removeLast().root(), last.root()));
        }
        subtrees.addLast(last);
    }

    private byte @Nullable [] peak() {
        Subtree last = subtrees.getLast();
        return last.level() == 0 ? null : last.root().bytes();
    }

    private Hash root() {
        if (subtrees.isEmpty()) {
            return Hash.of(sha.digest());
        }
        Hash root = null;
        for (Subtree subtree : (Iterable<Subtree>) subtrees::descendingIterator) {
            root = root == null ? subtree.root() : node(subtree.root(), root);
        }
        return Objects.requireNonNull(root);
    }

    private Hash node(Hash left, Hash right) {
        sha.update((byte) 1);
        sha.update(left.bytes());
        sha.update(right.bytes());
        return Hash.of(sha.digest());
    }

    private void compareCheckpoints() {
        TreeHead next = published.peek();
        while (next != null && next.size() == size) {
            if (brokenCheckpoint == null && !next.root().equals(root())) {
                brokenCheckpoint = next;
            }
            published.remove();
            next = published.peek();
        }
    }

    private Verification result(@Nullable TreeHead claimed) {
        if (brokenCheckpoint == null) {
            brokenCheckpoint = published.peek(); // the log ended before it reached this one
        }
        Hash root = root();
        Instant last = lastMicros == null ? null : Hashes.instant(lastMicros);
        boolean headFits = claimed == null || claimed.equals(new TreeHead(size, root));
        return new Verification(size, root, last, fault, headFits, brokenCheckpoint);
    }
}
