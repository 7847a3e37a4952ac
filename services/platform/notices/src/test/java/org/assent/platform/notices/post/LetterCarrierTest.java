package org.assent.platform.notices.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assent.platform.database.Database;
import org.assent.platform.notices.DeliveryReport;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.Post;
import org.assent.platform.notices.RenderedLetter;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LetterCarrierTest {
    private final RecordingPost post = new RecordingPost();
    private final RecordingReport report = new RecordingReport();

    private Database database;
    private LetterCarrier carrier;

    @BeforeEach
    void emptyOutbox() {
        database = TestDatabase.empty();
        carrier = carrier(post, Examples.CLOCK);
    }

    private LetterCarrier carrier(Post given, Clock clock) {
        return new LetterCarrier(
                given,
                new Renderer(Examples.messages()),
                new Deliveries(database.application()),
                List.of(report),
                clock);
    }

    @Test
    void a_letter_is_given_to_the_post_and_its_acceptance_is_reported_with_the_instant_and_the_cause() {
        Letter letter = Examples.letter("round-1/UNDP", "head.undp", Locale.ENGLISH);
        carrier.deliver(Examples.consignment(letter));

        assertThat(post.accepted).extracting(RenderedLetter::recipient).containsExactly("head.undp");
        assertThat(report.heard)
                .containsExactly(new Heard("accepted", new DeliveryReport.Delivery(letter, post.at, Examples.CAUSE)));
        assertThat(JdbcClient.create(database.application())
                        .sql(
                                "select count(*) from notices.delivery where outcome = 'ACCEPTED' and reported_at is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_seat_without_an_address_is_reported_once_and_never_given_to_the_post() {
        Letter letter = Examples.letter("round-1/UNDP", null, Locale.ENGLISH);
        carrier.deliver(Examples.consignment(letter));

        assertThat(post.accepted).isEmpty();
        assertThat(report.heard)
                .containsExactly(
                        new Heard("no address", new DeliveryReport.Delivery(letter, Examples.NOW, Examples.CAUSE)));
    }

    @Test
    void an_address_that_the_post_does_not_know_is_reported_and_not_tried_again() {
        Letter letter = Examples.letter("round-1/UNDP", "head.undp", Locale.ENGLISH);
        carrier(
                        given -> {
                            throw new Post.NoAddress(given.recipient());
                        },
                        Examples.CLOCK)
                .deliver(Examples.consignment(letter));

        assertThat(report.heard).extracting(Heard::what).containsExactly("no address");
    }

    @Test
    void a_post_that_cannot_take_the_letter_now_leaves_it_for_later_and_nothing_is_reported() {
        Letter letter = Examples.letter("round-1/UNDP", "head.undp", Locale.ENGLISH);
        post.fails = true;
        assertThatThrownBy(() -> carrier.deliver(Examples.consignment(letter))).hasMessage("busy");
        assertThat(report.heard).isEmpty();

        post.fails = false;
        carrier.deliver(Examples.consignment(letter));
        assertThat(report.heard).extracting(Heard::what).containsExactly("accepted");
    }

    @Test
    void a_crash_between_acceptance_and_report_ends_in_the_report_of_that_acceptance() {
        Letter letter = Examples.letter("round-1/UNDP", "head.undp", Locale.ENGLISH);
        report.fails = true;
        assertThatThrownBy(() -> carrier.deliver(Examples.consignment(letter))).hasMessage("gone");

        report.fails = false;
        post.at = Examples.NOW.plus(Duration.ofHours(1));
        carrier(post, Clock.offset(Examples.CLOCK, Duration.ofHours(1))).deliver(Examples.consignment(letter));

        assertThat(post.accepted).hasSize(1);
        assertThat(report.heard).extracting(heard -> heard.delivery().at()).containsExactly(Examples.NOW);
    }

    @Test
    void a_crash_after_the_report_repeats_it_word_for_word_so_that_its_key_makes_it_once() {
        Letter letter = Examples.letter("round-1/UNDP", "head.undp", Locale.ENGLISH);
        carrier.deliver(Examples.consignment(letter));
        post.at = Examples.NOW.plus(Duration.ofHours(1));
        carrier.deliver(Examples.consignment(letter));

        assertThat(report.heard).hasSize(2);
        assertThat(report.heard.get(1)).isEqualTo(report.heard.get(0));
        assertThat(report.heard.get(1).delivery().idempotencyKey())
                .isEqualTo(report.heard.get(0).delivery().idempotencyKey());
        assertThat(report.heard.get(0).delivery().idempotencyKey().value()).isEqualTo("letter/round-1/UNDP");
    }

    @Test
    void a_letter_whose_report_nobody_hears_stays_in_the_outbox() {
        Letter letter = new Letter(
                "a",
                "round-1",
                null,
                "head.undp",
                Locale.ENGLISH,
                Examples.letter("a", null, Locale.ENGLISH).subject(),
                List.of(),
                null,
                "nobody");

        assertThatThrownBy(() -> carrier.deliver(Examples.consignment(letter))).hasMessageContaining("nobody");
    }

    private record Heard(String what, DeliveryReport.Delivery delivery) {}

    private static final class RecordingReport implements DeliveryReport {
        private final List<Heard> heard = new ArrayList<>();
        private boolean fails;

        @Override
        public String name() {
            return "example";
        }

        @Override
        public void accepted(Delivery delivery) {
            hear("accepted", delivery);
        }

        @Override
        public void noAddress(Delivery delivery) {
            hear("no address", delivery);
        }

        private void hear(String what, Delivery delivery) {
            if (fails) {
                throw new IllegalStateException("gone");
            }
            heard.add(new Heard(what, delivery));
        }
    }

    private static final class RecordingPost implements Post {
        private final List<RenderedLetter> accepted = new ArrayList<>();
        private boolean fails;
        private Instant at = Examples.NOW;

        @Override
        public Accepted accept(RenderedLetter letter) {
            if (fails) {
                throw new IllegalStateException("busy");
            }
            accepted.add(letter);
            return new Accepted(at);
        }
    }
}
