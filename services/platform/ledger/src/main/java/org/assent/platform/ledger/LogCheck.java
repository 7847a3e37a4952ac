package org.assent.platform.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.assent.platform.proof.Entries;
import org.assent.platform.proof.LogVerifier;
import org.assent.platform.proof.TreeHead;
import org.assent.platform.proof.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Checks the whole stored log: every leaf, every subtree and the root are computed again from what lies there. Used by the
 * page's "Check this record" and by the {@code verify} sub-command; it reads one snapshot and disturbs nobody.
 */
public final class LogCheck {
    private static final int ROWS_AT_A_TIME = 5_000;
    private static final String ENTRIES = """
            select e.position, e.stream, e.version, t.alias,
                   (extract(epoch from e.recorded_at) * 1000000)::bigint,
                   e.payload, e.metadata, e.leaf_hash, e.peak_hash
              from ledger.event e left join ledger.event_type t on t.id = e.type
             order by e.position""";

    private final DataSource database;

    public LogCheck(DataSource database) {
        this.database = database;
    }

    /**
     * Reads and checks every entry.
     *
     * @param published heads that were published earlier; a log that was rewritten altogether no longer fits them
     */
    public Verification check(Collection<TreeHead> published) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                try (ResultSet rows = statement.executeQuery()) {
                    return LogVerifier.verify(new StoredEntries(rows), null, published);
                }
            } finally {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) throws SQLException {
        connection.rollback();
        connection.setReadOnly(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
    }

    private record StoredEntries(ResultSet rows) implements Entries<SQLException> {
        @Override
        public boolean next() throws SQLException {
            return rows.next();
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

        @Override
        public String alias() throws SQLException {
            String alias = rows.getString(4);
            return alias == null ? "" : alias;
        }

        @Override
        public long recordedAtMicros() throws SQLException {
            return rows.getLong(5);
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
}
