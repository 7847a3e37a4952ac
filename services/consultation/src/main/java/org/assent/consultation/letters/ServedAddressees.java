package org.assent.consultation.letters;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.messages.RecordAddresseeServed;
import org.assent.consultation.messages.RecordLetterReturned;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.platform.ledger.Commands;
import org.assent.platform.notices.DeliveryReport;

/** Reports to the round whether the mail server of an addressee has taken the letter with the text. */
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
        send(delivery, new RecordAddresseeServed(round(delivery), seat(delivery), DeliveryProof.LETTER_ACCEPTED));
    }

    /** The addressee stays unserved: somebody of the entity opens the page, or the secretariat waives it by name. */
    @Override
    public void noAddress(Delivery delivery) {
        send(delivery, new RecordLetterReturned(round(delivery), seat(delivery), ""));
    }

    private void send(Delivery delivery, Object command) {
        commands.send(command, Act.ofSystem(Channel.MAIL, clock.instant()), delivery.idempotencyKey());
    }

    private static UUID round(Delivery delivery) {
        return UUID.fromString(delivery.letter().regarding());
    }

    private static ConsultedSeat seat(Delivery delivery) {
        return ConsultedSeat.called(Objects.requireNonNull(delivery.letter().seat()));
    }
}
