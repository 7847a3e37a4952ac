package org.assent.platform.ledger.writing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.assent.platform.database.Database;
import org.assent.platform.proof.Entries;
import org.assent.platform.proof.Hashes;
import org.assent.platform.proof.LogVerifier;
import org.assent.platform.proof.Verification;
import org.jspecify.annotations.Nullable;

/** What the tests of the writers write and look at. */
final class WrittenLog {
    static final String ALIAS = "library.BookReturned.1";

    private WrittenLog() {}

    /** An event whose content says where it belongs. */
    static NewEvent event(UUID stream, int version, short type, int padding) {
        byte[] payload = ("{\"id\":\"" + stream + "\",\"text\":\"" + "x".repeat(padding) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        byte[] metadata = "{\"nonce\":\"n\"}".getBytes(StandardCharsets.UTF_8);
        return new NewEvent(
                stream, version, type, Instant.now(), payload, metadata, Hashes.content(ALIAS, payload, metadata));
    }

    /** Checks the whole stored log with code that the writer does not share. */
    static Verification verify(Database database) throws SQLException {
        try (Connection connection = database.application().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select e.*, t.alias, (extract(epoch from recorded_at) * 1000000)::bigint as micros"
                                + " from ledger.event e join ledger.event_type t on t.id = e.type order by position")) {
            return LogVerifier.verify(new Rows(rows));
        }
    }

    private record Rows(ResultSet rows) implements Entries<SQLException> {
        @Override
        public boolean next() throws SQLException {
            return rows.next();
        }

        @Override
        public long position() throws SQLException {
            return rows.getLong("position");
        }

        @Override
        public UUID stream() throws SQLException {
            return rows.getObject("stream", UUID.class);
        }

        @Override
        public int version() throws SQLException {
            return rows.getInt("version");
        }

        @Override
        public String alias() throws SQLException {
            return rows.getString("alias");
        }

        @Override
        public long recordedAtMicros() throws SQLException {
            return rows.getLong("micros");
        }

        @Override
        public byte[] payload() throws SQLException {
            return rows.getBytes("payload");
        }

        @Override
        public byte[] metadata() throws SQLException {
            return rows.getBytes("metadata");
        }

        @Override
        public byte @Nullable [] leafHash() throws SQLException {
            return rows.getBytes("leaf_hash");
        }

        @Override
        public byte @Nullable [] peakHash() throws SQLException {
            return rows.getBytes("peak_hash");
        }
    }
}
