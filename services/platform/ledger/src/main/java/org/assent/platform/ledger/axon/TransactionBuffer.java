package org.assent.platform.ledger.axon;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assent.platform.ledger.Commands.OutcomeUnknown;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.writing.JoinedWriter;
import org.assent.platform.ledger.writing.NewEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The events that commands have recorded in one transaction and that are written last, before it commits. A savepoint that is
 * rolled back drops what came after it.
 */
final class TransactionBuffer implements TransactionSynchronization {
    private static final Object RESOURCE = TransactionBuffer.class;

    /** An event that is decided but not written yet. */
    record Buffered(NewEvent event, Object payload, Envelope envelope) {}

    /** Told which events became durable. */
    interface Listener {
        void stored(List<NewEvent> events);
    }

    private final DataSource dataSource;
    private final JoinedWriter writer;
    private final Listener listener;
    private final List<Buffered> events = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> marks = new IdentityHashMap<>();
    private boolean writing;
    private JoinedWriter.@Nullable Joined joined;

    private TransactionBuffer(DataSource dataSource, JoinedWriter writer, Listener listener) {
        this.dataSource = dataSource;
        this.writer = writer;
        this.listener = listener;
    }

    /** That of the transaction that is open on this thread, made if there is none yet. */
    static TransactionBuffer open(DataSource dataSource, JoinedWriter writer, Listener listener) {
        TransactionBuffer found = find();
        if (found != null) {
            return found;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("no transaction is open on this thread");
        }
        TransactionBuffer buffer = new TransactionBuffer(dataSource, writer, listener);
        TransactionSynchronizationManager.bindResource(RESOURCE, buffer);
        TransactionSynchronizationManager.registerSynchronization(buffer);
        return buffer;
    }

    /** What the transaction on this thread has buffered of a stream. */
    static List<Buffered> of(UUID stream) {
        TransactionBuffer buffer = find();
        return buffer == null
                ? List.of()
                : buffer.events.stream()
                        .filter(buffered -> buffered.event().stream().equals(stream))
                        .toList();
    }

    private static @Nullable TransactionBuffer find() {
        return (TransactionBuffer) TransactionSynchronizationManager.getResource(RESOURCE);
    }

    void add(List<Buffered> more) {
        if (writing) {
            throw new IllegalStateException("the transaction is committing; its events are written");
        }
        events.addAll(more);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void savepoint(Object savepoint) {
        marks.put(savepoint, events.size());
    }

    /** A savepoint we never heard of was set before anything was buffered. */
    @Override
    public void savepointRollback(Object savepoint) {
        int keep = marks.getOrDefault(savepoint, 0);
        events.subList(keep, events.size()).clear();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        writing = true;
        if (events.isEmpty()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            joined = writer.append(
                    connection, events.stream().map(Buffered::event).toList());
        } catch (SQLException e) {
            throw new OutcomeUnknown(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    @Override
    public void afterCommit() {
        if (joined != null) {
            joined.committed();
            listener.stored(events.stream().map(Buffered::event).toList());
        }
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(RESOURCE);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(RESOURCE);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(RESOURCE, this);
    }
}
