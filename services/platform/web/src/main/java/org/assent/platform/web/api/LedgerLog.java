package org.assent.platform.web.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.platform.proof.Checkpoint;
import org.assent.platform.proof.Hashes;
import org.assent.platform.proof.MerkleProofs;
import org.assent.platform.proof.NodeSource;
import org.assent.platform.proof.SigningKey;
import org.assent.platform.proof.Tile;
import org.assent.platform.proof.TreeHead;
import org.assent.platform.web.PublishedLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Publishes the log from the rows of the ledger: leaves and the roots of perfect subtrees were stored with the events, all
 * else is made on request.
 */
final class LedgerLog implements PublishedLog {
    private final JdbcClient database;
    private final LogKey key;

    LedgerLog(JdbcClient database, LogKey key) {
        this.database = database;
        this.key = key;
    }

    @Override
    public String checkpoint() {
        long size = size();
        SigningKey signing = key.get();
        TreeHead head = new TreeHead(size, MerkleProofs.root(size, nodes()));
        return new Checkpoint(signing.verifier().name(), head).signedBy(signing).format();
    }

    @Override
    public Optional<byte[]> tile(String path) {
        return existing(path).filter(tile -> tile.level() >= 0).map(tile -> {
            if (tile.level() == 0) {
                return Tile.ofLeaves(leaves(tile));
            }
            return tile.hashes(nodes());
        });
    }

    @Override
    public Optional<byte[]> entries(String path) {
        return existing(path).filter(tile -> tile.level() == Tile.ENTRIES).map(tile -> {
            List<byte[]> data = leafData(tile);
            long first = tile.index() * Tile.FULL;
            return tile.entries(index -> data.get(Math.toIntExact(index - first)));
        });
    }

    @Override
    public String key() {
        return key.get().verifier().text();
    }

    private Optional<Tile> existing(String path) {
        return Tile.parse(path).filter(tile -> tile.isIn(size()));
    }

    private long size() {
        return database.sql("select coalesce(max(position), 0) from ledger.event")
                .query(Long.class)
                .single();
    }

    private NodeSource nodes() {
        return NodeSource.ofRows(new NodeSource.Rows() {
            @Override
            public byte[] leaf(long position) {
                return hash("select leaf_hash from ledger.event where position = ?", position);
            }

            @Override
            public byte[] peak(long position) {
                return hash("select peak_hash from ledger.event where position = ?", position);
            }
        });
    }

    private byte[] hash(String sql, long position) {
        return database.sql(sql)
                .param(position)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private List<byte[]> leaves(Tile tile) {
        return database.sql("select leaf_hash from ledger.event where position between ? and ? order by position")
                .params(first(tile), last(tile))
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    private List<byte[]> leafData(Tile tile) {
        return new ArrayList<>(database.sql("""
                        select e.position, e.recorded_at, e.stream, e.version, t.alias, e.payload, e.metadata
                        from ledger.event e join ledger.event_type t on t.id = e.type
                        where e.position between ? and ? order by e.position
                        """)
                .params(first(tile), last(tile))
                .query((row, number) -> leafData(row))
                .list());
    }

    private static byte[] leafData(ResultSet row) throws SQLException {
        Instant recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        byte[] content = Hashes.content(row.getString("alias"), row.getBytes("payload"), row.getBytes("metadata"));
        return Hashes.leafData(
                row.getLong("position"),
                Hashes.micros(recordedAt),
                row.getObject("stream", UUID.class),
                row.getInt("version"),
                content);
    }

    private static long first(Tile tile) {
        return tile.index() * Tile.FULL + 1;
    }

    private static long last(Tile tile) {
        return tile.index() * Tile.FULL + tile.width();
    }
}
