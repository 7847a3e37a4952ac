package org.assent.platform.operations.retry;

import java.util.List;
import org.assent.platform.ledger.OutboxView;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.operations.messages.RetryOrdered;
import org.assent.platform.operations.read.Faults;
import org.assent.platform.process.DeadLetters;

/**
 * Carries out the orders to try again, in the transaction that moves its place in the log: an order that is on record is carried
 * out, also where the application stopped in between. What was taken meanwhile needs nothing more.
 */
public final class Retries implements Subscription.Handler {
    /** The group's name, which never changes. */
    public static final String GROUP = "operations.retries";

    private final DeadLetters processes;
    private final OutboxView outbox;

    public Retries(DeadLetters processes, OutboxView outbox) {
        this.processes = processes;
        this.outbox = outbox;
    }

    @Override
    public void on(List<RecordedEvent<?>> events) {
        for (RecordedEvent<?> event : events) {
            if (event.payload() instanceof RetryOrdered ordered) {
                Faults.outboxRow(ordered.reference())
                        .ifPresentOrElse(outbox::retry, () -> processes.retry(ordered.reference()));
            }
        }
    }
}
