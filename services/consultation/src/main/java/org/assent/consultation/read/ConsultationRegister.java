package org.assent.consultation.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assent.consultation.Addressee;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.messages.AddresseeAdded;
import org.assent.consultation.messages.AddresseeServed;
import org.assent.consultation.messages.AddresseeWaived;
import org.assent.consultation.messages.AddresseesReminded;
import org.assent.consultation.messages.CommentsDisposed;
import org.assent.consultation.messages.ConsultationClosed;
import org.assent.consultation.messages.ConsultationOpened;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ConsultationView.Answer;
import org.assent.consultation.messages.ConsultationView.DispositionView;
import org.assent.consultation.messages.ConsultationView.Ending;
import org.assent.consultation.messages.ConsultationView.Opening;
import org.assent.consultation.messages.ConsultationView.Reminder;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.consultation.messages.DispositionGiven;
import org.assent.consultation.messages.ResponseGiven;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Projector;

/** The register of consultations: one row for each, with whom it asked, what they answered and what became of it. */
final class ConsultationRegister extends Projector<ConsultationView> {
    ConsultationRegister() {
        super("consultation_round", ConsultationView.class);
        on(
                ConsultationOpened.class,
                (event, rows) -> rows.put(key(event.payload().roundId()), opened(event)));
        on(AddresseeServed.class, (event, rows) -> {
            AddresseeServed served = event.payload();
            rows.change(
                    key(served.roundId()),
                    round -> round.with(served.seat(), seat -> seat.served(served.delivery(), served.at())));
        });
        on(AddresseeWaived.class, (event, rows) -> {
            AddresseeWaived waived = event.payload();
            rows.change(
                    key(waived.roundId()), round -> round.with(waived.seat(), seat -> seat.waived(waived.reason())));
        });
        on(
                AddresseeAdded.class,
                (event, rows) -> rows.change(key(event.payload().roundId()), round -> added(round, event.payload())));
        on(AddresseesReminded.class, (event, rows) -> {
            AddresseesReminded reminded = event.payload();
            Reminder reminder = new Reminder(reminded.kind(), reminded.at());
            rows.change(
                    key(reminded.roundId()),
                    round -> round.withAddressees(round.addressees().stream()
                            .map(each -> reminded.seats().contains(each.seat()) ? each.reminded(reminder) : each)
                            .toList()));
        });
        on(ResponseGiven.class, (event, rows) -> {
            ResponseGiven given = event.payload();
            Answer answer = new Answer(
                    given.number(),
                    given.kind(),
                    given.by(),
                    given.as(),
                    given.receivedAt(),
                    event.position(),
                    given.comments());
            rows.change(key(given.roundId()), round -> round.with(given.seat(), seat -> seat.answered(answer)));
        });
        on(DispositionGiven.class, (event, rows) -> {
            DispositionGiven given = event.payload();
            rows.change(
                    key(given.roundId()),
                    round -> round.with(new DispositionView(
                            given.commentId(),
                            given.disposition(),
                            given.reason(),
                            given.by(),
                            given.at(),
                            event.position())));
        });
        on(ConsultationClosed.class, (event, rows) -> {
            ConsultationClosed closed = event.payload();
            ConsultationState state =
                    closed.openComments() == 0 ? ConsultationState.CLOSED : ConsultationState.DISPOSITIONS_DUE;
            Ending ending = new Ending(closed.certificate().closedAt(), closed.certificate(), null, event.position());
            rows.change(key(closed.roundId()), round -> round.ended(state, ending));
        });
        on(
                CommentsDisposed.class,
                (event, rows) ->
                        rows.change(key(event.payload().roundId()), round -> round.in(ConsultationState.CLOSED)));
        on(ConsultationVoided.class, (event, rows) -> {
            Ending ending = new Ending(event.recordedAt(), null, event.payload().reason(), event.position());
            rows.change(key(event.payload().roundId()), round -> round.ended(ConsultationState.VOIDED, ending));
        });
    }

    static String key(UUID roundId) {
        return roundId.toString();
    }

    private static ConsultationView opened(RecordedEvent<ConsultationOpened> event) {
        ConsultationOpened opened = event.payload();
        return new ConsultationView(
                ConsultationState.OPEN,
                new Opening(
                        opened.roundId(),
                        opened.network(),
                        opened.subject(),
                        opened.number(),
                        opened.shortRound(),
                        opened.text().language(),
                        opened.text().title(),
                        opened.textHash().value(),
                        opened.lead(),
                        opened.settings().version(),
                        opened.settings().workingDays(opened.shortRound()),
                        opened.settings().laterNomineeWorkingDays(),
                        opened.openedAt(),
                        opened.dueAt(),
                        opened.halfTimeAt(),
                        opened.lastDayAt(),
                        event.position()),
                opened.dueAt(),
                opened.closesAt(),
                opened.addressees().stream()
                        .map(addressee -> asked(addressee, opened.openedAt(), false))
                        .toList(),
                List.of(),
                null);
    }

    private static ConsultationView added(ConsultationView round, AddresseeAdded added) {
        List<AddresseeView> more = new ArrayList<>(round.addressees());
        more.add(asked(added.addressee(), added.addedAt(), true));
        return round.withAddressees(more).due(added.dueAt(), added.closesAt());
    }

    private static AddresseeView asked(Addressee addressee, Instant at, boolean later) {
        return new AddresseeView(
                addressee.at(),
                addressee.entityName(),
                addressee.person(),
                addressee.alternate(),
                addressee.mailbox() != null,
                at,
                later,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of());
    }
}
