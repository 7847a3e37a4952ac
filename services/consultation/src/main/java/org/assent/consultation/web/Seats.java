package org.assent.consultation.web;

import java.util.List;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.RecordAddresseeServed;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.platform.ledger.Commands;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;

/** For which seat of a consultation a reader may answer. */
final class Seats {
    private Seats() {}

    /** Whether the reader acts as a member or the head of the seat's entity. */
    static boolean mayAnswer(AddresseeView addressee, SignedIn reader) {
        String entity = addressee.seat().entity();
        return reader.actsAs(Role.MEMBER, entity, Work.CONSULTATIONS) || reader.actsAs(Role.HEAD_OF_AGENCY, entity);
    }

    /**
     * The seat for which the reader answers: the one asked for, else the reader's own, else the first of the entity;
     * {@code null} where there is none.
     *
     * @param wanted how the seat is called; {@code null} for no wish
     */
    static @Nullable AddresseeView of(ConsultationView round, SignedIn reader, @Nullable String wanted) {
        List<AddresseeView> possible = round.addressees().stream()
                .filter(addressee -> mayAnswer(addressee, reader))
                .toList();
        if (wanted != null) {
            return possible.stream()
                    .filter(addressee -> addressee.seat().label().equals(wanted))
                    .findFirst()
                    .orElse(null);
        }
        return possible.stream()
                .filter(addressee -> addressee.person().equals(reader.person()))
                .findFirst()
                .orElse(possible.isEmpty() ? null : possible.get(0));
    }

    /** Records, once, that the seat has the text because its people opened the page while signed in. */
    static void recordOpening(ConsultationView round, SignedIn reader, Act act, Commands commands) {
        AddresseeView mine = of(round, reader, null);
        if (mine != null && round.state() == ConsultationState.OPEN && mine.openedAt() == null) {
            commands.send(new RecordAddresseeServed(round.opening().roundId(), mine.seat(), DeliveryProof.OPENED), act);
        }
    }
}
