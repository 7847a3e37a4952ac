package org.assent.platform.timeline.rows;

import java.util.ArrayList;
import java.util.List;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.timeline.Projector;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps all registers as events come in. Nothing is remembered from one batch to the next but the position, and that only
 * after the commit: a batch that is rolled back and comes again finds everything as it was.
 */
final class LiveProjection implements Subscription.Handler {
    private final Registers registers;

    LiveProjection(Registers registers) {
        this.registers = registers;
    }

    @Override
    public void on(List<RecordedEvent<?>> events) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("registers are projected in the transaction that moves the reader's token");
        }
        RecordedEvent<?> last = events.get(events.size() - 1);
        requireNew(events.get(0).position());
        for (Batch<?> batch : batchesFor(events)) {
            batch.write(events);
        }
        registers.progress().move(last.position(), last.recordedAt());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                registers.progress().reached(last.position());
            }
        });
    }

    private void requireNew(long first) {
        if (registers.progress().inRow() >= first) {
            throw new IllegalStateException("the registers have passed position " + first
                    + " already: their rows and the reader's token do not belong together; rebuild");
        }
    }

    private List<Batch<?>> batchesFor(List<RecordedEvent<?>> events) {
        List<Batch<?>> batches = new ArrayList<>();
        for (Projector<?> register : registers.all()) {
            if (events.stream()
                    .anyMatch(event ->
                            register.steps().containsKey(event.payload().getClass()))) {
                batches.add(batch(register));
            }
        }
        return batches;
    }

    private <V extends Record> Batch<V> batch(Projector<V> register) {
        TableVersions versions = new TableVersions(registers.table(register), registers.source());
        return new Batch<>(
                new Fold<>(
                        register,
                        registers.json(),
                        key -> versions.current(key, registers.json(), register.view()),
                        versions),
                versions);
    }

    /** One register's share of one batch. */
    private record Batch<V extends Record>(Fold<V> fold, TableVersions versions) {
        void write(List<RecordedEvent<?>> events) {
            events.forEach(fold::apply);
            fold.finish();
            versions.write();
        }
    }
}
