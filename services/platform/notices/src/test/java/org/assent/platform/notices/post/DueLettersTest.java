package org.assent.platform.notices.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.junit.jupiter.api.Test;

class DueLettersTest {
    private record RoundOpened(List<String> seats) {}

    private record RoundClosed() {}

    private static final class WhenRoundOpenedThenWriteToSeats implements LetterPolicy<RoundOpened> {
        @Override
        public Class<RoundOpened> when() {
            return RoundOpened.class;
        }

        @Override
        public List<Letter> letters(RecordedEvent<RoundOpened> event) {
            return event.payload().seats().stream()
                    .map(seat -> Examples.letter("round-1/" + seat, "head." + seat, Locale.ENGLISH))
                    .toList();
        }
    }

    private static RecordedEvent<?> event(long position, Object payload) {
        UUID stream = new UUID(0x7000L, 0x8000_0000_0000_0001L);
        return new RecordedEvent<>(
                position,
                stream,
                0,
                "example." + payload.getClass().getSimpleName() + ".1",
                Examples.NOW,
                payload,
                new Envelope(Act.ofSystem(Channel.PROCESS, Examples.NOW), stream, null, stream));
    }

    @Test
    void an_event_that_asks_for_letters_is_noted_once_for_each_policy_and_other_events_are_not() {
        List<Consignment> outbox = new ArrayList<>();
        DueLetters due = new DueLetters(List.of(new WhenRoundOpenedThenWriteToSeats()), outbox::add);
        due.on(List.of(event(7, new RoundOpened(List.of("undp"))), event(8, new RoundClosed())));

        assertThat(outbox)
                .containsExactly(new Consignment(
                        WritingCarrier.KIND,
                        "WhenRoundOpenedThenWriteToSeats/7",
                        7,
                        "WhenRoundOpenedThenWriteToSeats"));
    }

    @Test
    void two_policies_of_one_name_are_refused() {
        assertThatThrownBy(() -> new DueLetters(
                        List.of(new WhenRoundOpenedThenWriteToSeats(), new WhenRoundOpenedThenWriteToSeats()),
                        consignment -> {}))
                .hasMessageContaining("WhenRoundOpenedThenWriteToSeats");
    }
}
