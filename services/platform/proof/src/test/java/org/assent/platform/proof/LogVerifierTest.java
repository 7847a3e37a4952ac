package org.assent.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assent.platform.proof.Fault.Kind;
import org.junit.jupiter.api.Test;

class LogVerifierTest {
    private static final int SIZE = 300;
    private static final long START = Hashes.micros(Instant.parse("2026-02-05T12:00:00Z"));
    private static final List<Row> LOG = log(SIZE);
    private static final TreeHead HEAD = head(LOG);

    @Test
    void an_untouched_log_is_sound() {
        Verification found = verify(LOG);
        assertThat(found.sound()).isTrue();
        assertThat(found.head()).isEqualTo(HEAD);
        assertThat(found.lastRecordedAt()).isEqualTo(Hashes.instant(START + SIZE));
        assertThat(found.firstBadPosition()).isEmpty();
        assertThat(found.sentenceKey()).isEqualTo("log.sound");
        assertThat(found.sentenceNumber()).isEqualTo(SIZE);
        assertThat(LogVerifier.verify(new Listed(LOG)).sound()).isTrue();
    }

    @Test
    void an_empty_log_is_sound() {
        Verification found = LogVerifier.verify(new Listed(List.of()), TreeHead.EMPTY, List.of(TreeHead.EMPTY));
        assertThat(found.sound()).isTrue();
        assertThat(found.head()).isEqualTo(TreeHead.EMPTY);
        assertThat(found.lastRecordedAt()).isNull();
    }

    @Test
    void a_changed_content_is_found_where_it_lies() {
        assertFault(changed(137, row -> row.withPayload("other")), 137, Kind.ENTRY_CHANGED);
        assertFault(changed(137, row -> row.withAlias("consensus.Other.1")), 137, Kind.ENTRY_CHANGED);
        assertFault(changed(137, row -> row.withMetadata("other")), 137, Kind.ENTRY_CHANGED);
        assertFault(changed(137, row -> row.withMicros(row.micros + 1)), 137, Kind.ENTRY_CHANGED);
        assertFault(changed(137, row -> row.withVersion(row.version + 1)), 137, Kind.ENTRY_CHANGED);
        assertFault(changed(137, row -> row.withStream(new UUID(9, 9))), 137, Kind.ENTRY_CHANGED);
        assertFault(changed(137, row -> row.withLeaf(null)), 137, Kind.ENTRY_CHANGED);
        assertFault(changed(137, row -> row.withLeaf(new byte[3])), 137, Kind.ENTRY_CHANGED);
    }

    @Test
    void a_changed_or_lost_or_invented_subtree_root_is_found_where_it_lies() {
        assertFault(changed(138, row -> row.withPeak(new byte[32])), 138, Kind.SUBTREE_CHANGED);
        assertFault(changed(138, row -> row.withPeak(null)), 138, Kind.SUBTREE_CHANGED);
        assertFault(changed(137, row -> row.withPeak(new byte[32])), 137, Kind.SUBTREE_CHANGED);
    }

    @Test
    void a_change_that_rewrote_its_leaf_is_found_at_the_next_subtree() {
        assertFault(changed(137, row -> row.withPayload("other").resealed()), 138, Kind.SUBTREE_CHANGED);
    }

    @Test
    void a_deleted_entry_is_found_where_it_was() {
        List<Row> log = new ArrayList<>(LOG);
        log.remove(136);
        assertFault(log, 137, Kind.ENTRY_MISSING);
    }

    @Test
    void an_entry_that_comes_twice_is_found() {
        List<Row> log = new ArrayList<>(LOG);
        log.add(137, LOG.get(136));
        assertFault(log, 137, Kind.ENTRY_OUT_OF_PLACE);
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        List<Row> log = new ArrayList<>(LOG);
        log.set(136, LOG.get(200).withPosition(137));
        log.set(200, LOG.get(136).withPosition(201));
        assertFault(log, 137, Kind.ENTRY_CHANGED);
    }

    @Test
    void time_that_stands_still_or_runs_backwards_is_found() {
        assertFault(rebuilt(changed(137, row -> row.withMicros(START + 136))), 137, Kind.TIME_NOT_LATER);
        assertFault(rebuilt(changed(137, row -> row.withMicros(START + 10))), 137, Kind.TIME_NOT_LATER);
    }

    @Test
    void a_stream_with_a_gap_or_a_wrong_beginning_is_found() {
        Row row = LOG.get(136);
        assertFault(rebuilt(changed(137, r -> r.withVersion(row.version + 1))), 137, Kind.VERSION_NOT_NEXT);
        assertFault(rebuilt(changed(137, r -> r.withVersion(row.version - 1))), 137, Kind.VERSION_NOT_NEXT);
        assertFault(
                rebuilt(changed(137, r -> r.withStream(new UUID(9, 9)).withVersion(1))), 137, Kind.VERSION_NOT_NEXT);
    }

    @Test
    void a_log_rewritten_throughout_betrays_itself_by_the_first_published_checkpoint() {
        List<Row> forged = rebuilt(changed(137, row -> row.withPayload("other")));
        List<TreeHead> published =
                List.of(head(LOG.subList(0, 250)), head(LOG.subList(0, 100)), head(LOG.subList(0, 200)), HEAD);

        Verification found = LogVerifier.verify(new Listed(forged), head(forged), published);

        assertThat(found.fault()).isNull();
        assertThat(found.headFits()).isTrue();
        assertThat(found.sound()).isFalse();
        assertThat(found.brokenCheckpoint()).isEqualTo(head(LOG.subList(0, 200)));
        assertThat(found.sentenceKey()).isEqualTo("log.fault.checkpoint-broken");
        assertThat(found.sentenceNumber()).isEqualTo(200);
        assertThat(LogVerifier.verify(new Listed(LOG), HEAD, published).sound()).isTrue();
    }

    @Test
    void entries_cut_off_the_end_are_known_by_a_checkpoint_beyond_it() {
        List<Row> cut = LOG.subList(0, 250);
        Verification found = LogVerifier.verify(new Listed(cut), head(cut), List.of(HEAD, head(LOG.subList(0, 260))));
        assertThat(found.sound()).isFalse();
        assertThat(found.brokenCheckpoint()).isEqualTo(head(LOG.subList(0, 260)));
        assertThat(found.sentenceKey()).isEqualTo("log.fault.entries-cut-off");
        assertThat(found.sentenceNumber()).isEqualTo(260);
    }

    @Test
    void a_head_that_is_not_the_logs_own_is_found() {
        Verification found = LogVerifier.verify(new Listed(LOG), head(LOG.subList(0, 299)), List.of());
        assertThat(found.sound()).isFalse();
        assertThat(found.headFits()).isFalse();
        assertThat(found.sentenceKey()).isEqualTo("log.fault.head-differs");
    }

    @Property(tries = 500)
    void a_change_of_any_byte_of_a_payload_is_found_at_its_position(
            @ForAll @IntRange(min = 1, max = SIZE) int position,
            @ForAll @IntRange(max = 1000) int at,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        List<Row> log = changed(position, row -> {
            byte[] payload = row.payload.clone();
            payload[at % payload.length] ^= (byte) change;
            return row.withPayloadBytes(payload);
        });
        assertFault(log, position, Kind.ENTRY_CHANGED);
    }

    @Test
    void everything_that_can_be_said_is_said_in_both_languages() {
        List<String> keys = new ArrayList<>(List.of(
                "log.sound", "log.fault.entries-cut-off", "log.fault.checkpoint-broken", "log.fault.head-differs"));
        for (Kind kind : Kind.values()) {
            keys.add(kind.key());
        }
        for (String suffix : List.of("", "_ru")) {
            ResourceBundle bundle = bundle(suffix);
            assertThat(bundle.keySet()).containsExactlyInAnyOrderElementsOf(keys);
            keys.forEach(key -> assertThat(bundle.getString(key)).contains("{0}"));
        }
    }

    private static ResourceBundle bundle(String suffix) throws MissingResourceException {
        return ResourceBundle.getBundle(
                Verification.BUNDLE + suffix,
                java.util.Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static void assertFault(List<Row> log, long position, Kind kind) {
        Verification found = verify(log);
        assertThat(found.sound()).isFalse();
        assertThat(found.fault()).isEqualTo(new Fault(position, kind));
        assertThat(found.firstBadPosition()).hasValue(position);
        assertThat(found.sentenceKey()).isEqualTo(kind.key());
        assertThat(found.sentenceNumber()).isEqualTo(position);
    }

    private static Verification verify(List<Row> log) {
        return LogVerifier.verify(new Listed(log), HEAD, List.of());
    }

    private static List<Row> changed(int position, UnaryOperator<Row> change) {
        List<Row> log = new ArrayList<>(LOG);
        log.set(position - 1, change.apply(log.get(position - 1)));
        return log;
    }

    /** What someone with all rights on the database could do: all leaves and roots written anew. */
    private static List<Row> rebuilt(List<Row> rows) {
        List<Row> log = new ArrayList<>();
        Frontier frontier = new Frontier();
        for (Row row : rows) {
            Row sealed = row.resealed();
            log.add(sealed.withPeak(frontier.add(sealed.leaf)));
        }
        return log;
    }

    private static TreeHead head(List<Row> log) {
        return Trees.head(log.stream().map(row -> row.leaf).toList());
    }

    private static List<Row> log(int size) {
        List<Row> rows = new ArrayList<>();
        Map<UUID, Integer> versions = new HashMap<>();
        for (int position = 1; position <= size; position++) {
            UUID stream = new UUID(position % 7, 42);
            rows.add(new Row(
                    position,
                    stream,
                    versions.merge(stream, 1, Integer::sum) - 1,
                    "consensus.PositionStated.1",
                    START + position,
                    bytes("payload " + position),
                    bytes("metadata " + position),
                    null,
                    null));
        }
        return rebuilt(rows);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("ArrayRecordComponent") // a row is copied here, never compared
    private record Row(
            long position,
            UUID stream,
            int version,
            String alias,
            long micros,
            byte[] payload,
            byte[] metadata,
            byte[] leaf,
            byte[] peak) {
        Row resealed() {
            return withLeaf(Hashes.leaf(position, micros, stream, version, Hashes.content(alias, payload, metadata)));
        }

        Row withPosition(long other) {
            return new Row(other, stream, version, alias, micros, payload, metadata, leaf, peak);
        }

        Row withStream(UUID other) {
            return new Row(position, other, version, alias, micros, payload, metadata, leaf, peak);
        }

        Row withVersion(int other) {
            return new Row(position, stream, other, alias, micros, payload, metadata, leaf, peak);
        }

        Row withAlias(String other) {
            return new Row(position, stream, version, other, micros, payload, metadata, leaf, peak);
        }

        Row withMicros(long other) {
            return new Row(position, stream, version, alias, other, payload, metadata, leaf, peak);
        }

        Row withPayload(String other) {
            return withPayloadBytes(bytes(other));
        }

        Row withPayloadBytes(byte[] other) {
            return new Row(position, stream, version, alias, micros, other, metadata, leaf, peak);
        }

        Row withMetadata(String other) {
            return new Row(position, stream, version, alias, micros, payload, bytes(other), leaf, peak);
        }

        Row withLeaf(byte[] other) {
            return new Row(position, stream, version, alias, micros, payload, metadata, other, peak);
        }

        Row withPeak(byte[] other) {
            return new Row(position, stream, version, alias, micros, payload, metadata, leaf, other);
        }
    }

    private static final class Listed implements Entries<RuntimeException> {
        private final List<Row> rows;
        private int at = -1;

        Listed(List<Row> rows) {
            this.rows = rows;
        }

        @Override
        public boolean next() {
            return ++at < rows.size();
        }

        @Override
        public long position() {
            return rows.get(at).position;
        }

        @Override
        public UUID stream() {
            return rows.get(at).stream;
        }

        @Override
        public int version() {
            return rows.get(at).version;
        }

        @Override
        public String alias() {
            return rows.get(at).alias;
        }

        @Override
        public long recordedAtMicros() {
            return rows.get(at).micros;
        }

        @Override
        public byte[] payload() {
            return rows.get(at).payload;
        }

        @Override
        public byte[] metadata() {
            return rows.get(at).metadata;
        }

        @Override
        public byte[] leafHash() {
            return rows.get(at).leaf;
        }

        @Override
        public byte[] peakHash() {
            return rows.get(at).peak;
        }
    }
}
