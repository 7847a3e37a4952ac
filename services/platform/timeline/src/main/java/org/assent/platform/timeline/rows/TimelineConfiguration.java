package org.assent.platform.timeline.rows;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.AttemptRefused;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.timeline.Digests;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.NotProjected;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.ReadersNetwork;
import org.assent.platform.timeline.Rebuild;
import org.assent.platform.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps, reads and rebuilds the registers that contexts publish as {@link Projector} beans. */
@Configuration(proxyBeanMethods = false)
public class TimelineConfiguration {
    /** The group of the one reader that keeps all registers; never changes. */
    public static final String GROUP = "read";

    /** How long a reader waits for a write that is recorded already. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    Registers registers(ObjectProvider<Projector<?>> projectors, Database database) {
        return new Registers(projectors.orderedStream().toList(), database.application()).checked();
    }

    @Bean
    Timeline timeline(Registers registers, EventLog log, Clock clock, ObjectProvider<ReadersNetwork> reader) {
        return new JdbcTimeline(registers, log, clock, PATIENCE, new LaterKnown(reader));
    }

    /** Who reads is known by a bean that needs the timeline itself. */
    private record LaterKnown(ObjectProvider<ReadersNetwork> reader) implements ReadersNetwork {
        @Override
        public @Nullable String code() {
            return reader.stream().findFirst().map(ReadersNetwork::code).orElse(null);
        }

        @Override
        public @Nullable Moment standing() {
            return reader.stream().findFirst().map(ReadersNetwork::standing).orElse(null);
        }
    }

    @Bean
    Subscription readSubscription(Registers registers) {
        return new Subscription(GROUP, Subscription.Start.FIRST_EVENT, 1, new LiveProjection(registers));
    }

    @Bean
    Digests digests(Registers registers) {
        return new TableDigests(registers);
    }

    @Bean
    Rebuild rebuild(Registers registers, EventLog log, Database database) {
        return new OfflineRebuild(registers, log, database.owner(), new ReaderToken(GROUP));
    }

    @Bean
    NotProjected refusedAttemptsAreNotProjected() {
        return new NotProjected(
                AttemptRefused.class, "A refused attempt is no event of the domain; it is read from its own stream.");
    }

    @Bean
    MeterBinder timelineMetrics(Registers registers) {
        return meters -> Gauge.builder("assent.timeline.position", registers.progress(), Progress::known)
                .description("the last position that the registers are known to have reached")
                .register(meters);
    }
}
