package org.assent.consensus.letters;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.assent.consensus.Service;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.platform.ledger.Commands;
import org.assent.platform.notices.DeliveryReport;

/** Reports to the round that the mail server of a seat has taken the letter with the text. */
final class ServedSeats implements DeliveryReport {
    static final String NAME = "consensus.seat-served";

    private final Commands commands;
    private final Clock clock;

    ServedSeats(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void accepted(Delivery delivery) {
        commands.send(
                new RecordSeatServed(
                        UUID.fromString(delivery.letter().regarding()),
                        Objects.requireNonNull(delivery.letter().seat()),
                        Service.LETTER_ACCEPTED),
                Act.ofSystem(Channel.MAIL, clock.instant()),
                delivery.idempotencyKey());
    }

    /** The seat stays unserved: its head opens the page, or a co-chair waives it by name. */
    @Override
    public void noAddress(Delivery delivery) {}
}
