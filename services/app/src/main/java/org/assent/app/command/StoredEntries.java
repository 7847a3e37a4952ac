package org.assent.app.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.assent.platform.proof.Entries;
import org.assent.platform.proof.Hashes;
import org.jspecify.annotations.Nullable;

/** The rows of the log as they lie in the database. */
final class StoredEntries implements Entries<SQLException> {
    /** Every row with what its hashes are made of, in order. */
    static final String QUERY = """
            select position, stream, version, alias, recorded_at, payload, metadata, leaf_hash, peak_hash
            from ledger.event left join ledger.event_type on event_type.id = event.type
            order by position
            """;

    private final ResultSet rows;
    private final LongConsumer progress;
    private long read;

    StoredEntries(ResultSet rows, LongConsumer progress) {
        this.rows = rows;
        this.progress = progress;
    }

    @Override
    public boolean next() throws SQLException {
        boolean more = rows.next();
        if (more) {
            progress.accept(++read);
        }
        return more;
    }

    @Override
    public long position() throws SQLException {
        return rows.getLong(1);
    }

    @Override
    public UUID stream() throws SQLException {
        return rows.getObject(2, UUID.class);
    }

    @Override
    public int version() throws SQLException {
        return rows.getInt(3);
    }

    /** A type that was taken away reads as empty, so that its events count as changed. */
    @Override
    public String alias() throws SQLException {
        String alias = rows.getString(4);
        return alias == null ? "" : alias;
    }

    @Override
    public long recordedAtMicros() throws SQLException {
        return Hashes.micros(rows.getObject(5, OffsetDateTime.class).toInstant());
    }

    @Override
    public byte[] payload() throws SQLException {
        return rows.getBytes(6);
    }

    @Override
    public byte[] metadata() throws SQLException {
        return rows.getBytes(7);
    }

    @Override
    public byte @Nullable [] leafHash() throws SQLException {
        return rows.getBytes(8);
    }

    @Override
    public byte @Nullable [] peakHash() throws SQLException {
        return rows.getBytes(9);
    }
}
