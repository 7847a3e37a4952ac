package org.assent.consultation.read;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.messages.AddresseeAdded;
import org.assent.consultation.messages.AddresseeServed;
import org.assent.consultation.messages.AddresseeWaived;
import org.assent.consultation.messages.AddresseesReminded;
import org.assent.consultation.messages.CommentMarkedDuplicate;
import org.assent.consultation.messages.CommentsDisposed;
import org.assent.consultation.messages.ConsultationClosed;
import org.assent.consultation.messages.ConsultationOpened;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ConsultationView.Answer;
import org.assent.consultation.messages.ConsultationView.Contest;
import org.assent.consultation.messages.ConsultationView.DispositionView;
import org.assent.consultation.messages.ConsultationView.Ending;
import org.assent.consultation.messages.ConsultationView.ExternalView;
import org.assent.consultation.messages.ConsultationView.Filing;
import org.assent.consultation.messages.ConsultationView.Opening;
import org.assent.consultation.messages.ConsultationView.Reminder;
import org.assent.consultation.messages.ConsultationView.SatisfactionView;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.consultation.messages.DispositionGiven;
import org.assent.consultation.messages.ExternalConsultationRecorded;
import org.assent.consultation.messages.FiledResponseContested;
import org.assent.consultation.messages.LetterReturned;
import org.assent.consultation.messages.ResponseFiledOnBehalf;
import org.assent.consultation.messages.ResponseGiven;
import org.assent.consultation.messages.SatisfactionStated;
import org.assent.kernel.Role;
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
                    given.comments(),
                    null,
                    null);
            rows.change(key(given.roundId()), round -> round.with(given.seat(), seat -> seat.answered(answer)));
        });
        on(ResponseFiledOnBehalf.class, (event, rows) -> {
            ResponseFiledOnBehalf filed = event.payload();
            Answer answer = new Answer(
                    filed.number(),
                    filed.kind(),
                    filed.filedBy(),
                    Role.SECRETARIAT,
                    filed.receivedAt(),
                    event.position(),
                    filed.comments(),
                    new Filing(filed.onBehalfOf(), filed.way(), filed.saidOn(), filed.evidence(), filed.file()),
                    null);
            rows.change(key(filed.roundId()), round -> round.with(filed.seat(), seat -> seat.answered(answer)));
        });
        on(FiledResponseContested.class, (event, rows) -> {
            FiledResponseContested contested = event.payload();
            Contest contest = new Contest(contested.number(), contested.reason(), contested.by(), contested.at());
            rows.change(
                    key(contested.roundId()),
                    round -> round.with(
                            contested.seat(),
                            seat -> seat.contested(contest, round.state() == ConsultationState.OPEN)));
        });
        on(LetterReturned.class, (event, rows) -> {
            LetterReturned returned = event.payload();
            rows.change(
                    key(returned.roundId()),
                    round -> round.with(returned.seat(), seat -> seat.letterReturned(returned.at(), returned.note())));
        });
        on(CommentMarkedDuplicate.class, (event, rows) -> {
            CommentMarkedDuplicate marked = event.payload();
            rows.change(key(marked.roundId()), round -> round.marked(marked.commentId(), marked.sameAs()));
        });
        on(SatisfactionStated.class, (event, rows) -> {
            SatisfactionStated stated = event.payload();
            SatisfactionView said = new SatisfactionView(stated.satisfied(), stated.remark(), stated.by(), stated.at());
            rows.change(key(stated.roundId()), round -> round.with(stated.commentId(), said));
        });
        on(
                ExternalConsultationRecorded.class,
                (event, rows) -> rows.change(key(event.payload().roundId()), round -> round.with(heard(event))));
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
        return ConsultationView.opened(
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
                opened.closesAt(),
                opened.addressees().stream()
                        .map(addressee -> AddresseeView.asked(addressee, opened.openedAt(), false))
                        .toList());
    }

    private static ConsultationView added(ConsultationView round, AddresseeAdded added) {
        List<AddresseeView> more = new ArrayList<>(round.addressees());
        more.add(AddresseeView.asked(added.addressee(), added.addedAt(), true));
        return round.withAddressees(more).due(added.dueAt(), added.closesAt());
    }

    private static ExternalView heard(RecordedEvent<ExternalConsultationRecorded> event) {
        ExternalConsultationRecorded heard = event.payload();
        return new ExternalView(
                heard.number(),
                heard.group(),
                heard.who(),
                heard.occurredOn(),
                heard.asked(),
                heard.said(),
                heard.file(),
                heard.by(),
                heard.at(),
                event.position());
    }
}
