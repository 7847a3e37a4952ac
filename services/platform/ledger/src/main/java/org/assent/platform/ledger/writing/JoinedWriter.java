package org.assent.platform.ledger.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.assent.platform.ledger.writing.Plan.Row;

/**
 * Appends inside a transaction of somebody else (read committed). To be called last: the log stays locked until that
 * transaction ends.
 */
public final class JoinedWriter {
    private final KnownHead known;
    private final Clock clock;

    public JoinedWriter(GroupWriter writer, Clock clock) {
        this.known = writer.known();
        this.clock = clock;
    }

    /** What was appended to a transaction that is still open. */
    public final class Joined {
        private final KnownHead.Era era;
        private final Head to;
        private final Appended appended;

        private Joined(KnownHead.Era era, Head to, Appended appended) {
            this.era = era;
            this.to = to;
            this.appended = appended;
        }

        public Appended appended() {
            return appended;
        }

        /** To be called after the commit, or the next batch loses a round trip finding out. */
        public void committed() {
            known.learn(era, to);
        }
    }

    /** @throws VersionConflict somebody else wrote a version of a stream first; the transaction is of no use any more */
    public Joined append(Connection transaction, List<NewEvent> events) throws SQLException {
        KnownHead.Era era = known.now();
        Head from = lock(transaction);
        Plan plan = Plan.of(from, List.of(Submission.of(events)), clock);
        try (PreparedStatement insert = transaction.prepareStatement(LogStatements.INSERT_ONE)) {
            long position = from.size();
            long recordedAt = plan.firstAtMicros();
            for (Row row : plan.rows()) {
                LogConnection.setRow(insert, ++position, recordedAt++, row);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            if (LogConnection.isDuplicate(e) && !LogConnection.isLostRace(e)) {
                throw new VersionConflict(events.get(0).stream(), events.get(0).version());
            }
            throw e;
        }
        try (PreparedStatement tell = transaction.prepareStatement(LogStatements.NOTIFY)) {
            tell.setString(1, Long.toString(plan.to().size()));
            tell.execute();
        }
        return new Joined(
                era, plan.to(), new Appended(from.size() + 1, plan.to().size(), events.size()));
    }

    private static Head lock(Connection transaction) throws SQLException {
        String sql = "select " + LogStatements.LOCK + "; " + LogStatements.FRONTIER;
        try (PreparedStatement lock = transaction.prepareStatement(sql)) {
            return LogConnection.readHead(lock);
        }
    }
}
