package org.assent.platform.timeline.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Digests;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Rebuild;
import org.jspecify.annotations.Nullable;

/** One pass over the log: current rows stay in memory, versions that ended leave for the table at once. */
final class OfflineRebuild implements Rebuild {
    private static final int TELL_EVERY = 1_000;

    private final Registers registers;
    private final EventLog log;
    private final DataSource owner;
    private final ReaderPlace place;
    private final Digests digests;

    OfflineRebuild(Registers registers, EventLog log, DataSource owner, ReaderPlace place) {
        this.registers = registers;
        this.log = log;
        this.owner = owner;
        this.place = place;
        this.digests = new TableDigests(registers);
    }

    @Override
    public Report run(Progress progress) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Pass pass = new Pass(connection, progress);
                pass.run();
                connection.commit();
                connection.setAutoCommit(true);
                analyze(connection);
                return new Report(pass.position(), pass.events, pass.versions(), digests.ofAll());
            } finally {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the registers could not be rebuilt; they are as they were", e);
        }
    }

    /** The planner knows nothing of a table that was just filled. */
    private void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Projector<?> register : registers.all()) {
                statement.execute("analyze " + registers.table(register).qualified());
            }
        }
    }

    private final class Pass {
        private final Connection connection;
        private final Progress progress;
        private final long head = log.head();
        private final List<Fold<?>> folds = new ArrayList<>();
        private final List<CopiedVersions> copies = new ArrayList<>();
        private final Map<Class<?>, List<Fold<?>>> byEvent = new HashMap<>();
        private long events;
        private @Nullable RecordedEvent<?> last;

        Pass(Connection connection, Progress progress) {
            this.connection = connection;
            this.progress = progress;
            registers.all().forEach(this::begin);
        }

        private <V extends Record> void begin(Projector<V> register) {
            CopiedVersions versions = new CopiedVersions(registers.table(register), connection);
            Fold<V> fold = new Fold<>(register, registers.json(), key -> null, versions);
            copies.add(versions);
            folds.add(fold);
            register.steps()
                    .keySet()
                    .forEach(event -> byEvent.computeIfAbsent(event, none -> new ArrayList<>())
                            .add(fold));
        }

        void run() throws SQLException {
            empty();
            log.forEachAfter(0, this::take);
            folds.forEach(Fold::finish);
            copies.forEach(CopiedVersions::flush);
            RecordedEvent<?> reached = last;
            if (reached != null) {
                moveTo(reached.position(), reached.recordedAt());
            }
            place.moveTo(connection, position());
            progress.at(position(), Math.max(head, position()));
        }

        private void take(RecordedEvent<?> event) {
            byEvent.getOrDefault(event.payload().getClass(), List.of()).forEach(fold -> fold.apply(event));
            last = event;
            events++;
            if (events % TELL_EVERY == 0) {
                progress.at(event.position(), Math.max(head, event.position()));
            }
        }

        private void empty() throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("truncate read.timeline_progress");
                if (!registers.all().isEmpty()) {
                    statement.execute("truncate "
                            + registers.all().stream()
                                    .map(register -> registers.table(register).qualified())
                                    .collect(Collectors.joining(", ")));
                }
            }
        }

        private void moveTo(long position, Instant recordedAt) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into read.timeline_progress (position, recorded_at) values (?, ?)")) {
                insert.setLong(1, position);
                insert.setTimestamp(2, Timestamp.from(recordedAt));
                insert.executeUpdate();
            }
        }

        long position() {
            RecordedEvent<?> reached = last;
            return reached == null ? 0 : reached.position();
        }

        long versions() {
            return copies.stream().mapToLong(CopiedVersions::written).sum();
        }
    }
}
