package org.assent.consultation.letters;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.messages.RecordAddresseeServed;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.platform.ledger.Commands;
import org.assent.platform.notices.DeliveryReport;

/** Reports to the round that the mail server of an addressee has taken the letter with the text. */
final class ServedAddressees implements DeliveryReport {
    static final String NAME = "consultation.addressee-served";

    private final Commands commands;
    private final Clock clock;

    ServedAddressees(Commands commands, Clock clock) {
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
                new RecordAddresseeServed(
                        UUID.fromString(delivery.letter().regarding()),
                        ConsultedSeat.called(
                                Objects.requireNonNull(delivery.letter().seat())),
                        DeliveryProof.LETTER_ACCEPTED),
                Act.ofSystem(Channel.MAIL, clock.instant()),
                delivery.idempotencyKey());
    }

    /** The addressee stays unserved: somebody of the entity opens the page, or the secretariat waives it by name. */
    @Override
    public void noAddress(Delivery delivery) {}
}
