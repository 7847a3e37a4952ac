package org.assent.platform.notices.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Ids;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.AggregateType;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.ledger.OutboxView;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.DeliveryReport;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Mailbox;
import org.assent.platform.notices.Words;
import org.assent.platform.notices.post.Round.OpenRound;
import org.assent.platform.notices.post.Round.RecordSeatServed;
import org.assent.platform.notices.post.Round.RecordSeatWithoutAddress;
import org.assent.platform.notices.post.Round.RoundOpened;
import org.assent.platform.notices.post.Round.SeatHasNoAddress;
import org.assent.platform.notices.post.Round.SeatServed;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the event that asks for letters to the event that says they were accepted, on the real log and outbox. */
class LettersOfARoundTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger crashes = new AtomicInteger();
    private final UUID round = Ids.derived(Instant.EPOCH, "round");

    private Database database;
    private AnnotationConfigApplicationContext application;

    @BeforeEach
    void start() {
        database = TestDatabase.empty();
        application = new AnnotationConfigApplicationContext();
        application.registerBean(Database.class, () -> database, bean -> bean.setDestroyMethodName(""));
        application.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        application.registerBean(RandomGenerator.class, () -> new SecureRandom());
        application.registerBean(Clock.class, Clock::systemUTC);
        application.registerBean("clockOffset", NoOffset.class, NoOffset::new);
        application.registerBean("messageSource", MessageSource.class, Examples::messages);
        application.registerBean("roundEvents", EventTypes.class, Round::events);
        application.registerBean("round", AggregateType.class, () -> new AggregateType(Round.class));
        application.registerBean(
                "report", DeliveryReport.class, () -> new Served(application.getBean(Commands.class), crashes));
        application.registerBean("broken", WhenRoundOpenedThenFail.class, WhenRoundOpenedThenFail::new);
        application.registerBean(
                "invitation", WhenRoundOpenedThenWriteToSeats.class, WhenRoundOpenedThenWriteToSeats::new);
        application.register(
                LedgerConfiguration.class, NoticesConfiguration.class, DemonstrationPostConfiguration.class);
        application.refresh();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private void open(String... seats) {
        application
                .getBean(Commands.class)
                .send(new OpenRound(round, List.of(seats)), Act.ofSystem(Channel.IMPORT, Instant.now()));
    }

    private List<Object> outcomes() {
        return application.getBean(EventLog.class).of(round).stream()
                .skip(1)
                .<Object>map(RecordedEvent::payload)
                .toList();
    }

    private long undelivered() {
        return JdbcClient.create(database.application())
                .sql("select count(*) from ledger.outbox where kind = 'letter' and done_at is null")
                .query(Long.class)
                .single();
    }

    /** Looks again whenever the log has grown, and now and then for what is not in the log. */
    private void await(BooleanSupplier reached) throws InterruptedException {
        EventLog log = application.getBean(EventLog.class);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
            log.awaitAfter(log.head(), 50);
        }
    }

    @Test
    void every_seat_with_an_address_is_served_and_a_seat_without_one_is_told_of() throws InterruptedException {
        open("UNDP", "WHO", "nobody");
        await(() -> outcomes().size() == 3 && undelivered() == 0);

        Mailbox mailbox = application.getBean(Mailbox.class);
        Mailbox.Entry letter = mailbox.list(Set.of("head.UNDP"), 0).letters().get(0);
        assertThat(letter.subject()).isEqualTo("Место UNDP");
        assertThat(outcomes())
                .contains(new SeatServed(round, "UNDP", letter.acceptedAt()), new SeatHasNoAddress(round, "nobody"));
        assertThat(mailbox.list(Set.of("head.WHO"), 0).total()).isEqualTo(1);
        assertThat(mailbox.list(Set.of("head.nobody"), 0).total()).isZero();
    }

    @Test
    void a_crash_between_the_report_and_the_outbox_serves_the_seat_once() throws InterruptedException {
        crashes.set(2);
        open("UNDP");
        await(() -> undelivered() == 0 && outcomes().size() == 1);

        assertThat(crashes).hasNegativeValue();
        assertThat(application
                        .getBean(Mailbox.class)
                        .list(Set.of("head.UNDP"), 0)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void a_policy_that_fails_holds_up_no_letter_of_another_and_shows_with_its_reason() throws InterruptedException {
        open("UNDP");
        await(() -> outcomes().size() == 1);

        OutboxView outbox = application.getBean(OutboxView.class);
        await(() -> outbox.waiting(10).stream().anyMatch(row -> row.lastError() != null));
        assertThat(outbox.waiting(10))
                .filteredOn(row -> row.lastError() != null)
                .allSatisfy(row -> {
                    assertThat(row.key()).isEqualTo("WhenRoundOpenedThenFail/1");
                    assertThat(row.lastError()).contains("no idea whom to write to");
                });
    }

    private static final class NoOffset implements Supplier<Duration> {
        @Override
        public Duration get() {
            return Duration.ZERO;
        }
    }

    private static final class WhenRoundOpenedThenWriteToSeats implements LetterPolicy<RoundOpened> {
        @Override
        public Class<RoundOpened> when() {
            return RoundOpened.class;
        }

        @Override
        public List<Letter> letters(RecordedEvent<RoundOpened> event) {
            return event.payload().seats().stream()
                    .map(seat -> new Letter(
                            event.payload().id() + "/" + seat,
                            event.payload().id().toString(),
                            seat,
                            seat.equals("nobody") ? null : "head." + seat,
                            Locale.forLanguageTag("ru"),
                            Words.of("letter.seat", Words.Argument.text(seat)),
                            List.of(Words.verbatim("A text.")),
                            "/rounds/" + event.payload().id(),
                            "round"))
                    .toList();
        }
    }

    private static final class WhenRoundOpenedThenFail implements LetterPolicy<RoundOpened> {
        @Override
        public Class<RoundOpened> when() {
            return RoundOpened.class;
        }

        @Override
        public List<Letter> letters(RecordedEvent<RoundOpened> event) {
            throw new IllegalStateException("no idea whom to write to");
        }
    }

    /** Sends the command, and then stops as a crash would, as often as a test wants. */
    private record Served(Commands commands, AtomicInteger crashes) implements DeliveryReport {
        @Override
        public String name() {
            return "round";
        }

        @Override
        public void accepted(Delivery delivery) {
            send(new RecordSeatServed(round(delivery), delivery.letter().seat(), delivery.at()), delivery);
        }

        @Override
        public void noAddress(Delivery delivery) {
            send(new RecordSeatWithoutAddress(round(delivery), delivery.letter().seat()), delivery);
        }

        private void send(Object command, Delivery delivery) {
            commands.send(command, Act.ofSystem(Channel.MAIL, Instant.now()), delivery.idempotencyKey());
            if (crashes.getAndDecrement() > 0) {
                throw new IllegalStateException("crashed");
            }
        }

        private static UUID round(Delivery delivery) {
            return UUID.fromString(delivery.letter().regarding());
        }
    }
}
