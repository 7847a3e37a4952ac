package org.assent.platform.operations.read;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.OutboxView;
import org.assent.platform.ledger.Subscriptions;
import org.assent.platform.process.DeadLetters;
import org.assent.platform.web.PublishedLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks how the installation is. */
public final class Inspection {
    private static final String DATABASE =
            "select clock_timestamp() as now, pg_total_relation_size('ledger.event') as bytes";

    private final EventLog log;
    private final Subscriptions subscriptions;
    private final OutboxView outbox;
    private final DeadLetters processes;
    private final PublishedLog published;
    private final JdbcClient database;
    private final Clock clock;
    private final Supplier<Duration> clockOffset;

    /** @param clockOffset how far the application's clock was put forward for a demonstration; zero otherwise */
    public Inspection(
            EventLog log,
            Subscriptions subscriptions,
            OutboxView outbox,
            DeadLetters processes,
            PublishedLog published,
            Database database,
            Clock clock,
            Supplier<Duration> clockOffset) {
        this.log = log;
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.processes = processes;
        this.published = published;
        this.database = JdbcClient.create(database.application());
        this.clock = clock;
        this.clockOffset = clockOffset;
    }

    private record Answer(Instant now, long bytes) {}

    /** As it is now. */
    public Health health() {
        long position = log.head();
        Duration movedBy = clockOffset.get();
        Instant before = clock.instant();
        Answer answer = database.sql(DATABASE)
                .query((row, number) ->
                        new Answer(row.getObject("now", OffsetDateTime.class).toInstant(), row.getLong("bytes")))
                .single();
        Instant after = clock.instant();
        Instant meanwhile = before.plus(Duration.between(before, after).dividedBy(2));
        List<String> checkpoint = published.checkpoint().lines().toList();
        return new Health(
                position,
                log.recordedAt(position).orElse(null),
                answer.bytes(),
                Long.parseLong(checkpoint.get(1)),
                checkpoint.get(2),
                after,
                Duration.between(answer.now(), meanwhile.minus(movedBy)),
                movedBy,
                subscriptions.status(),
                outbox.waitingCount(),
                outbox.deadCount(),
                processes.waitingForSomebody());
    }
}
