package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.platform.proof.Checkpoint;
import org.assent.platform.proof.Frontier;
import org.assent.platform.proof.Hash;
import org.assent.platform.proof.Hashes;
import org.assent.platform.proof.MerkleProofs;
import org.assent.platform.proof.NodeSource;
import org.assent.platform.proof.VerifierKey;
import org.assent.platform.web.gallery.GalleryApplication;
import org.assent.testing.TestDatabase;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PublishedLogTest extends WebTest {
    private static final UUID STREAM = UUID.fromString("019ab0de-0000-7000-8000-000000000001");
    private static final Instant BEGIN = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void an_empty_log_has_a_signed_checkpoint_too() {
        assertThat(checkpoint().head().size()).isZero();
    }

    @Test
    void the_tiles_add_up_to_the_root_of_the_checkpoint() throws Exception {
        store(600);

        Checkpoint checkpoint = checkpoint();
        List<byte[]> leaves = new ArrayList<>();
        leaves.addAll(hashes(visitor().bytes("/log/tile/0/000")));
        leaves.addAll(hashes(visitor().bytes("/log/tile/0/001")));
        leaves.addAll(hashes(visitor().bytes("/log/tile/0/002.p/88")));

        assertThat(checkpoint.head().size()).isEqualTo(600);
        assertThat(MerkleProofs.root(600, NodeSource.ofLeaves(leaves)))
                .isEqualTo(checkpoint.head().root());
    }

    @Test
    void a_tile_above_holds_the_roots_of_the_tiles_below() throws Exception {
        store(600);

        List<byte[]> above = hashes(visitor().bytes("/log/tile/1/000.p/2"));

        for (int i = 0; i < 2; i++) {
            List<byte[]> below = hashes(visitor().bytes("/log/tile/0/00" + i));
            assertThat(MerkleProofs.root(256, NodeSource.ofLeaves(below))).isEqualTo(Hash.of(above.get(i)));
        }
    }

    @Test
    void a_checkpoint_is_never_kept_and_a_full_tile_for_ever() throws Exception {
        store(300);

        assertThat(visitor().get("/log/checkpoint").headers().firstValue("Cache-Control"))
                .contains("no-cache");
        assertThat(visitor()
                        .get("/log/tile/0/000")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("max-age=31536000", "immutable", "public");
    }

    @Test
    void what_is_not_in_the_log_is_not_there() throws Exception {
        store(300);

        for (String path : List.of("0/002", "0/001", "0/001.p/45", "1/000", "0/x000/000", "8/0/000", "0/0", "../key")) {
            assertThat(visitor().get("/log/tile/" + path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void the_key_stays_the_same() {
        assertThat(visitor().get("/log/key").body())
                .isEqualTo(visitor().get("/log/key").body());
    }

    @Test
    void entries_are_for_the_auditor_of_the_installation_only() throws Exception {
        store(3);
        GalleryApplication.HELD.clear();
        GalleryApplication.HELD.add(new Capacity(Role.AUDITOR, "BY", null));
        assertThat(visitor().get("/log/tile/entries/000.p/3").statusCode()).isEqualTo(401);
        assertThat(program().get("/log/tile/entries/000.p/3").statusCode()).isEqualTo(403);

        GalleryApplication.HELD.set(0, new Capacity(Role.AUDITOR, null, null));
        ByteBuffer entries = ByteBuffer.wrap(program().bytes("/log/tile/entries/000.p/3"));
        List<byte[]> leaves = hashes(visitor().bytes("/log/tile/0/000.p/3"));

        for (byte[] leaf : leaves) {
            byte[] data = new byte[entries.getShort()];
            entries.get(data);
            assertThat(Hashes.leafOf(data)).isEqualTo(leaf);
        }
        assertThat(entries.hasRemaining()).isFalse();
    }

    private Checkpoint checkpoint() {
        String key = visitor().get("/log/key").body().strip();
        return Checkpoint.open(visitor().get("/log/checkpoint").body(), VerifierKey.parse(key));
    }

    private Visitor program() {
        HttpResponse<String> token =
                visitor().postJson("/api/v1/tokens", "{\"username\":\"chair\",\"password\":\"assent\"}");
        return visitor()
                .header(
                        "Authorization",
                        "Bearer "
                                + new JsonMapper()
                                        .readTree(token.body())
                                        .get("token")
                                        .asString());
    }

    private static List<byte[]> hashes(byte[] tile) {
        assertThat(tile.length % Hashes.SIZE).isZero();
        List<byte[]> hashes = new ArrayList<>();
        for (int at = 0; at < tile.length; at += Hashes.SIZE) {
            hashes.add(Arrays.copyOfRange(tile, at, at + Hashes.SIZE));
        }
        return hashes;
    }

    /** Rows as the ledger writes them. */
    private static void store(int size) throws Exception {
        Frontier frontier = new Frontier();
        try (Connection connection = TestDatabase.shared().application().getConnection()) {
            connection
                    .createStatement()
                    .execute(
                            "insert into ledger.event_type (id, alias) values (1, 'gallery.Shown.1') on conflict do nothing");
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into ledger.event values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)")) {
                for (int position = 1; position <= size; position++) {
                    Instant recordedAt = BEGIN.plusSeconds(position);
                    byte[] payload = ("{\"n\":" + position + "}").getBytes(StandardCharsets.UTF_8);
                    byte[] metadata = "{}".getBytes(StandardCharsets.UTF_8);
                    byte[] leaf = Hashes.leaf(
                            position,
                            Hashes.micros(recordedAt),
                            STREAM,
                            position - 1,
                            Hashes.content("gallery.Shown.1", payload, metadata));
                    insert.setLong(1, position);
                    insert.setObject(2, STREAM);
                    insert.setInt(3, position - 1);
                    insert.setTimestamp(4, Timestamp.from(recordedAt));
                    insert.setTimestamp(5, Timestamp.from(recordedAt));
                    insert.setBytes(6, payload);
                    insert.setBytes(7, metadata);
                    insert.setBytes(8, leaf);
                    insert.setBytes(9, frontier.add(leaf));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }
}
