package org.assent.platform.operations.heart;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.operations.OperationsConfiguration;
import org.assent.platform.operations.messages.FindServiceGaps;
import org.assent.platform.operations.messages.FindServiceGaps.Gap;
import org.assent.platform.operations.messages.RecordServiceGap;
import org.assent.platform.operations.messages.ServiceGapRecorded;
import org.assent.platform.operations.messages.ServicePart;
import org.assent.testing.TestDatabase;
import org.assent.testing.WalkingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The heartbeat on the real database; that it has not beaten for a while is written into its table. */
class HeartTest {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final WalkingClock clock = WalkingClock.at(Instant.now().plus(Duration.ofDays(3)));
    private final AtomicBoolean mailAnswers = new AtomicBoolean(true);
    private Heart heart;

    @BeforeEach
    void start() {
        Database database = TestDatabase.empty();
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(RandomGenerator.class, () -> new SecureRandom());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean("clockOffset", Offset.class, () -> new Offset(clock));
        context.registerBean(Probe.class, () -> mailAnswers::get);
        context.registerBean("operationsEvents", EventTypes.class, OperationsConfiguration::eventTypes);
        context.register(LedgerConfiguration.class, HeartConfiguration.class);
        context.refresh();
        heart = (Heart) context.getBean(FindServiceGaps.class);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void an_application_that_starts_for_the_first_time_or_beats_on_time_records_nothing() {
        heart.beat();
        sawLast(ServicePart.APPLICATION, Duration.ofSeconds(80));
        heart.beat();

        assertThat(recorded()).isEmpty();
        assertThat(heart.gaps().gaps()).isEmpty();
    }

    @Test
    void a_clock_that_was_put_forward_is_no_outage_CR21() {
        heart.beat();
        clock.forward(Duration.ofDays(10));
        heart.beat();

        assertThat(recorded()).isEmpty();
        assertThat(heart.gaps().gaps()).isEmpty();
    }

    @Test
    void an_application_that_was_away_records_it_once_and_its_mail_is_not_blamed_CR21() {
        sawLast(ServicePart.APPLICATION, Duration.ofHours(2));
        sawLast(ServicePart.MAIL, Duration.ofHours(2));
        assertThat(heart.gaps().gaps()).extracting(Gap::what).contains(ServicePart.APPLICATION);

        heart.beat();
        heart.beat();

        assertThat(recorded()).singleElement().satisfies(gap -> {
            assertThat(gap.what()).isEqualTo(ServicePart.APPLICATION);
            assertThat(Duration.between(gap.from(), gap.until()))
                    .isBetween(Duration.ofHours(2), Duration.ofMinutes(121));
            assertThat(Duration.between(gap.until(), clock.instant())).isLessThan(Duration.ofMinutes(1));
        });
        assertThat(heart.gaps().gaps()).extracting(Gap::what).containsExactly(ServicePart.APPLICATION);
    }

    @Test
    void mail_that_does_not_answer_is_a_gap_that_runs_until_it_does_CR21() {
        mailAnswers.set(false);
        sawLast(ServicePart.MAIL, Duration.ofMinutes(70));
        heart.beat();

        assertThat(recorded()).isEmpty();
        assertThat(heart.gaps().gaps()).extracting(Gap::what).containsExactly(ServicePart.MAIL);

        mailAnswers.set(true);
        heart.beat();
        assertThat(recorded()).extracting(ServiceGapRecorded::what).containsExactly(ServicePart.MAIL);
    }

    private void sawLast(ServicePart part, Duration ago) {
        JdbcClient.create(context.getBean(Database.class).application())
                .sql("update access.heartbeat set at = now() - make_interval(secs => :seconds) where part = :part")
                .param("seconds", ago.toSeconds())
                .param("part", part.name())
                .update();
    }

    private List<ServiceGapRecorded> recorded() {
        return context.getBean(EventLog.class).of(RecordServiceGap.RECORD).stream()
                .map(RecordedEvent::payload)
                .map(ServiceGapRecorded.class::cast)
                .toList();
    }

    private record Offset(WalkingClock clock) implements Supplier<Duration> {
        @Override
        public Duration get() {
            return clock.offset();
        }
    }
}
