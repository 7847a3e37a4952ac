package org.assent.platform.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.AttemptRefused;
import org.assent.platform.ledger.LedgerApplication;
import org.assent.platform.ledger.LedgerDatabase;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.library.Book.AcquireBook;
import org.assent.platform.ledger.library.Book.LendBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusedAttemptsTest {
    private final HandClock clock = new HandClock();
    private LedgerApplication application;
    private UUID book;

    /** A clock put to the beginning of a minute and moved by hand; it says how far it is from the real one. */
    private static final class HandClock extends Clock implements Supplier<Duration> {
        private Instant now = Instant.parse("2027-03-01T10:00:05Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public Duration get() {
            return Duration.between(Instant.now(), now);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void start() {
        application = LedgerApplication.start(LedgerDatabase.empty(), clock);
        book = LedgerApplication.id();
        application.commands().send(new AcquireBook(book, "Dead Souls"), act("person-1"));
        application.commands().send(new LendBook(book, "one"), act("person-1"));
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void the_first_attempt_is_on_record_at_once_with_rule_and_target() {
        refuse("person-1");

        AttemptRefused attempt = attempts().get(0);
        assertThat(attempts()).hasSize(1);
        assertThat(attempt.person()).isEqualTo(new PersonRef("person-1"));
        assertThat(attempt.command()).isEqualTo("LendBook");
        assertThat(attempt.rule()).isEqualTo("L1");
        assertThat(attempt.kind()).isEqualTo(Refused.Kind.STATE);
        assertThat(attempt.target()).isEqualTo(book);
        assertThat(attempt.minute()).isEqualTo("2027-03-01T10:00:00Z");
        assertThat(attempt.count()).isEqualTo(1);
    }

    @Test
    void further_attempts_of_the_minute_are_one_number_when_it_is_over() {
        for (int i = 0; i < 5; i++) {
            refuse("person-1");
        }
        assertThat(attempts()).hasSize(1);

        clock.now = Instant.parse("2027-03-01T10:01:00Z");
        application.get(RefusedAttempts.class).closeMinutes();

        assertThat(attempts()).extracting(AttemptRefused::count).containsExactly(1, 4);
        List<RecordedEvent<?>> events = application.log().after(2, 10);
        assertThat(events).extracting(RecordedEvent::version).containsExactly(0, 1);
        assertThat(events).extracting(RecordedEvent::stream).containsOnly(events.get(0).stream());
        application.get(RefusedAttempts.class).closeMinutes();
        assertThat(attempts()).hasSize(2);
    }

    @Test
    void each_caller_and_each_minute_has_a_record_of_its_own() {
        refuse("person-1");
        refuse("person-2");
        clock.now = Instant.parse("2027-03-01T10:01:30Z");
        refuse("person-1");

        assertThat(attempts()).hasSize(3).extracting(AttemptRefused::count).containsOnly(1);
    }

    @Test
    void two_nodes_share_the_record_of_a_minute() {
        try (LedgerApplication other = LedgerApplication.start(LedgerDatabase.shared(), clock)) {
            refuse("person-1");
            assertThatThrownBy(() -> other.commands().send(new LendBook(book, "two"), act("person-1")))
                    .isInstanceOf(Refused.class);
            assertThat(attempts()).hasSize(1);
        }

        assertThat(attempts()).extracting(AttemptRefused::count).containsExactly(1, 1);
    }

    @Test
    void what_was_counted_is_recorded_at_shutdown() {
        refuse("person-1");
        refuse("person-1");
        refuse("person-1");
        application.close();

        application = LedgerApplication.start(LedgerDatabase.shared(), clock);

        assertThat(attempts()).extracting(AttemptRefused::count).containsExactly(1, 2);
    }

    @Test
    void the_application_itself_makes_no_attempts() {
        assertThatThrownBy(() -> application
                        .commands()
                        .send(new LendBook(book, "two"), Act.ofSystem(Channel.POLICY, clock.instant())))
                .isInstanceOf(Refused.class);

        assertThat(attempts()).isEmpty();
    }

    private void refuse(String person) {
        assertThatThrownBy(() -> application.commands().send(new LendBook(book, "two"), act(person)))
                .isInstanceOf(Refused.class);
    }

    private Act act(String person) {
        return LedgerApplication.act(new PersonRef(person), clock.instant());
    }

    private List<AttemptRefused> attempts() {
        return application.log().after(0, 100).stream()
                .map(RecordedEvent::payload)
                .filter(AttemptRefused.class::isInstance)
                .map(AttemptRefused.class::cast)
                .toList();
    }
}
