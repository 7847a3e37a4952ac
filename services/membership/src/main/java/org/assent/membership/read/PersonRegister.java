package org.assent.membership.read;

import org.assent.membership.messages.ErasureDeclined;
import org.assent.membership.messages.ErasureRequested;
import org.assent.membership.messages.FindPersons.PersonView;
import org.assent.membership.messages.FindPersons.State;
import org.assent.membership.messages.PersonErased;
import org.assent.membership.messages.PersonRegistered;
import org.assent.membership.messages.PersonRenamed;
import org.assent.platform.timeline.Projector;

/** Who is registered by name, for whom a case of erasure is open, and who is erased. It holds no name. */
class PersonRegister extends Projector<PersonView> {
    PersonRegister() {
        super("membership_person", PersonView.class);
        on(
                PersonRegistered.class,
                (event, rows) -> rows.put(
                        event.payload().person().value(),
                        new PersonView(
                                event.payload().person().value(),
                                event.payload().network(),
                                event.payload().entity(),
                                State.REGISTERED,
                                event.recordedAt(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)));
        on(
                PersonRenamed.class,
                (event, rows) -> rows.change(event.payload().person().value(), row -> row));
        on(
                ErasureRequested.class,
                (event, rows) -> rows.change(
                        event.payload().person().value(),
                        row -> new PersonView(
                                row.person(),
                                row.network(),
                                row.entity(),
                                State.ERASURE_ASKED,
                                row.registeredAt(),
                                event.payload().caseNumber(),
                                event.payload().legalBasis(),
                                event.payload().requestedBy(),
                                event.recordedAt(),
                                null,
                                null,
                                null)));
        on(
                ErasureDeclined.class,
                (event, rows) -> rows.change(
                        event.payload().person().value(),
                        row -> new PersonView(
                                row.person(),
                                row.network(),
                                row.entity(),
                                State.REGISTERED,
                                row.registeredAt(),
                                row.caseNumber(),
                                row.legalBasis(),
                                row.requestedBy(),
                                row.requestedAt(),
                                event.envelope().act().person(),
                                event.recordedAt(),
                                event.payload().reason())));
        on(
                PersonErased.class,
                (event, rows) -> rows.change(
                        event.payload().person().value(),
                        row -> new PersonView(
                                row.person(),
                                row.network(),
                                row.entity(),
                                State.ERASED,
                                row.registeredAt(),
                                event.payload().caseNumber(),
                                event.payload().legalBasis(),
                                event.payload().requestedBy(),
                                row.requestedAt(),
                                event.payload().confirmedBy(),
                                event.recordedAt(),
                                null)));
    }
}
