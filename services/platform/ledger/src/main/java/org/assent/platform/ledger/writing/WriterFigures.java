package org.assent.platform.ledger.writing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;

/** What the group writer counts. */
public final class WriterFigures {
    private final DistributionSummary commands;
    private final DistributionSummary events;
    private final Counter conflicts;

    public WriterFigures(MeterRegistry registry) {
        commands = DistributionSummary.builder("assent.ledger.batch.commands")
                .description("Commands written by one fsync")
                .register(registry);
        events = DistributionSummary.builder("assent.ledger.batch.events")
                .description("Events written by one fsync")
                .register(registry);
        conflicts = Counter.builder("assent.ledger.conflicts")
                .description("Commands that met another act on the same aggregate or an idempotency key already used")
                .register(registry);
    }

    void batch(int commandsWritten, int eventsWritten) {
        commands.record(commandsWritten);
        events.record(eventsWritten);
    }

    void conflict() {
        conflicts.increment();
    }
}
