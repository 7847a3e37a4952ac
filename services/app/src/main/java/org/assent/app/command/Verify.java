package org.assent.app.command;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import org.assent.app.configuration.CannotStart;
import org.assent.app.configuration.Databases;
import org.assent.app.configuration.Settings;
import org.assent.platform.database.Database;
import org.assent.platform.proof.LogVerifier;
import org.assent.platform.proof.Verification;

/** Reads the whole log, computes every hash again and says what it found. Changes nothing; Assent may run meanwhile. */
public final class Verify implements Command {
    private static final int UNSOUND = 1;
    private static final int ROWS_AT_A_TIME = 1000;

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String summary() {
        return "checks the whole log: nothing changed, removed or put in";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        return Settled.run(err, settings -> verify(settings, out));
    }

    private static int verify(Settings settings, PrintStream out) throws SQLException {
        Databases.requireData(settings);
        try (Database database = Databases.openBeside(settings);
                Connection connection = database.application().getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try {
                Verification found = read(connection, out);
                print(found, out);
                return found.sound() ? 0 : UNSOUND;
            } finally {
                connection.rollback();
            }
        }
    }

    private static Verification read(Connection connection, PrintStream out) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            long all = count(statement);
            Progress bar = new Progress(out, "Reading the log");
            try (ResultSet rows = statement.executeQuery(StoredEntries.QUERY)) {
                Verification found = LogVerifier.verify(new StoredEntries(rows, read -> bar.at(read, all)));
                bar.end();
                return found;
            }
        }
    }

    private static long count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select to_regclass('ledger.event') is not null")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new CannotStart("There is no log in this database yet.");
            }
        }
        try (ResultSet row = statement.executeQuery("select count(*) from ledger.event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void print(Verification found, PrintStream out) {
        out.println("Size               " + found.size());
        out.println("Root               " + found.root());
        Instant last = found.lastRecordedAt();
        out.println("Last recorded at   " + (last == null ? "-" : last));
        found.firstBadPosition().ifPresent(position -> out.println("First bad position " + position));
        String sentence = ResourceBundle.getBundle(Verification.BUNDLE).getString(found.sentenceKey());
        out.println(MessageFormat.format(sentence, found.sentenceNumber()));
    }
}
