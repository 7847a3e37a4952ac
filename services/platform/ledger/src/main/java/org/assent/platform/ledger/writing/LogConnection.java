package org.assent.platform.ledger.writing;

import java.io.ByteArrayOutputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.ledger.writing.Plan.KeyRow;
import org.assent.platform.ledger.writing.Plan.Row;
import org.assent.platform.proof.Hashes;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PSQLException;

/** The statements of the group writer on the connection that is its own. The usual batch is one statement: one round trip, one fsync. */
final class LogConnection {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    LogConnection(Connection connection) {
        this.connection = connection;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /**
     * Begins a transaction, locks the log and reads where it stands, in one round trip. Locking and reading are two
     * statements: the second must see what the wait was for. {@link #write} with {@code commit} or {@link #rollbackIfOpen}
     * ends the transaction.
     */
    Head lock() throws SQLException {
        return readHead(prepare("begin; select " + LogStatements.LOCK + "; " + LogStatements.FRONTIER));
    }

    /** Executes what ends with the frontier, and reads it. */
    static Head readHead(PreparedStatement statement) throws SQLException {
        boolean rows = statement.execute();
        while (!rows || statement.getResultSet().getMetaData().getColumnCount() != 3) {
            rows = statement.getMoreResults();
            if (!rows && statement.getUpdateCount() == -1) {
                throw new SQLException("the log did not say where it stands");
            }
        }
        long size = 0;
        long recordedAt = 0;
        ByteArrayOutputStream peaks = new ByteArrayOutputStream();
        try (ResultSet result = statement.getResultSet()) {
            while (result.next()) {
                size = result.getLong(1);
                peaks.writeBytes(result.getBytes(2));
                recordedAt = result.getLong(3);
            }
        }
        return new Head(size, peaks.toByteArray(), recordedAt);
    }

    /**
     * Stores the plan.
     *
     * @param commit whether this ends the transaction that {@link #lock} began, in the same round trip
     */
    void write(Plan plan, boolean commit) throws SQLException {
        if (!plan.isEventsOnly()) {
            writeAll(plan, commit);
        } else if (plan.rows().size() == 1) {
            PreparedStatement one = statement(LogStatements.LOCK_AND_INSERT_ONE, commit);
            int at = setRow(
                    one, plan.to().size(), plan.firstAtMicros(), plan.rows().get(0));
            one.setString(at, Long.toString(plan.to().size()));
            one.execute();
        } else {
            PreparedStatement many = statement(LogStatements.LOCK_AND_INSERT_MANY, commit);
            int at = setRows(many, plan);
            many.setLong(at++, plan.to().size());
            many.setString(at, Long.toString(plan.to().size()));
            many.execute();
        }
    }

    private PreparedStatement statement(String sql, boolean commit) throws SQLException {
        return prepare(commit ? sql + "; commit" : sql);
    }

    private void writeAll(Plan plan, boolean commit) throws SQLException {
        PreparedStatement all = statement(LogStatements.LOCK_AND_INSERT_ALL, commit);
        List<KeyRow> keys = plan.keys();
        List<Consignment> consignments = new ArrayList<>();
        plan.submissions().forEach(submission -> consignments.addAll(submission.consignments()));
        int at = setRows(all, plan);
        all.setLong(at++, Math.max(plan.firstAtMicros(), plan.to().recordedAtMicros()));
        all.setArray(at++, texts(keys, key -> key.use().person()));
        all.setArray(at++, texts(keys, key -> key.use().key()));
        all.setArray(at++, texts(keys, key -> key.use().requestHash()));
        all.setObject(at++, BinaryArray.longs(keys, KeyRow::position));
        all.setObject(at++, BinaryArray.ints(keys, KeyRow::events));
        all.setArray(at++, texts(consignments, Consignment::kind));
        all.setArray(at++, texts(consignments, Consignment::key));
        all.setObject(at++, BinaryArray.longs(consignments, Consignment::cause));
        all.setArray(at++, texts(consignments, Consignment::content));
        all.setBoolean(at++, !plan.rows().isEmpty());
        all.setString(at++, Long.toString(plan.to().size()));
        all.setBoolean(at, !consignments.isEmpty());
        all.execute();
    }

    private <T> Array texts(List<T> rows, Function<T, String> field) throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(field).toArray());
    }

    private static int setRows(PreparedStatement statement, Plan plan) throws SQLException {
        List<Row> rows = plan.rows();
        int at = 1;
        statement.setLong(at++, plan.from().size());
        statement.setLong(at++, plan.firstAtMicros() - 1);
        statement.setObject(at++, BinaryArray.uuids(rows, row -> row.event().stream()));
        statement.setObject(at++, BinaryArray.ints(rows, row -> row.event().version()));
        statement.setObject(at++, BinaryArray.shorts(rows, row -> row.event().type()));
        statement.setObject(
                at++, BinaryArray.longs(rows, row -> Hashes.micros(row.event().receivedAt())));
        statement.setObject(at++, BinaryArray.bytes(rows, row -> row.event().payload()));
        statement.setObject(at++, BinaryArray.bytes(rows, row -> row.event().metadata()));
        statement.setObject(at++, BinaryArray.bytes(rows, Row::leaf));
        statement.setObject(at++, BinaryArray.bytes(rows, Row::peak));
        return at;
    }

    /** Sets the values of one row and returns the index after them. */
    static int setRow(PreparedStatement statement, long position, long recordedAtMicros, Row row) throws SQLException {
        NewEvent event = row.event();
        int at = 1;
        statement.setLong(at++, position);
        statement.setObject(at++, event.stream());
        statement.setInt(at++, event.version());
        statement.setShort(at++, event.type());
        statement.setLong(at++, recordedAtMicros);
        statement.setLong(at++, Hashes.micros(event.receivedAt()));
        statement.setBytes(at++, event.payload());
        statement.setBytes(at++, event.metadata());
        statement.setBytes(at++, row.leaf());
        statement.setBytes(at++, row.peak());
        return at;
    }

    /** Which of these versions are taken, as indexes into the list. */
    Set<Integer> takenVersions(List<NewEvent> events) throws SQLException {
        PreparedStatement statement = prepare(LogStatements.TAKEN_VERSIONS);
        statement.setObject(1, BinaryArray.uuids(events, NewEvent::stream));
        statement.setObject(2, BinaryArray.ints(events, NewEvent::version));
        return indexes(statement);
    }

    /** Which of these keys are taken, as indexes into the list. */
    Set<Integer> takenKeys(List<KeyUse> keys) throws SQLException {
        PreparedStatement statement = prepare(LogStatements.TAKEN_KEYS);
        statement.setArray(1, texts(keys, KeyUse::person));
        statement.setArray(2, texts(keys, KeyUse::key));
        return indexes(statement);
    }

    private static Set<Integer> indexes(PreparedStatement statement) throws SQLException {
        Set<Integer> indexes = new HashSet<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                indexes.add(result.getInt(1) - 1);
            }
        }
        return indexes;
    }

    static boolean isDuplicate(SQLException e) {
        return LogStatements.UNIQUE_VIOLATION.equals(e.getSQLState());
    }

    /** The position was taken: the head had moved on. */
    static boolean isLostRace(SQLException e) {
        return isDuplicate(e)
                && e instanceof PSQLException p
                && p.getServerErrorMessage() != null
                && Objects.equals(LogStatements.FENCE, p.getServerErrorMessage().getConstraint());
    }

    /** The server refused it because of what it was given or because of another transaction, so nothing was stored. */
    static boolean isRefusal(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("40"));
    }

    void rollbackIfOpen() throws SQLException {
        if (connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE) {
            prepare("rollback").execute();
        }
    }

    void closeQuietly() {
        try {
            connection.close();
        } catch (SQLException e) {
            // It was broken already, and its transaction with it.
        }
    }
}
