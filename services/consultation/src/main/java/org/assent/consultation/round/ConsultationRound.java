package org.assent.consultation.round;

import static org.assent.rules.consultation.ConsultationRule.S71;
import static org.assent.rules.consultation.ConsultationRule.S72;
import static org.assent.rules.consultation.ConsultationRule.S73;
import static org.assent.rules.consultation.ConsultationRule.S73A;
import static org.assent.rules.consultation.ConsultationRule.S73B;
import static org.assent.rules.consultation.ConsultationRule.S74;
import static org.assent.rules.consultation.ConsultationRule.S74A;
import static org.assent.rules.consultation.ConsultationRule.S74B;
import static org.assent.rules.consultation.ConsultationRule.S74C;
import static org.assent.rules.consultation.ConsultationRule.S75;
import static org.assent.rules.consultation.ConsultationRule.S75A;
import static org.assent.rules.consultation.ConsultationRule.S75B;
import static org.assent.rules.consultation.ConsultationRule.S76;
import static org.assent.rules.consultation.ConsultationRule.S77;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assent.consultation.Addressee;
import org.assent.consultation.Certificate;
import org.assent.consultation.Comment;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.Remark;
import org.assent.consultation.ReminderKind;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.messages.AddAddressee;
import org.assent.consultation.messages.AddresseeAdded;
import org.assent.consultation.messages.AddresseeServed;
import org.assent.consultation.messages.AddresseeWaived;
import org.assent.consultation.messages.AddresseesReminded;
import org.assent.consultation.messages.CloseConsultation;
import org.assent.consultation.messages.CommentMarkedDuplicate;
import org.assent.consultation.messages.CommentsDisposed;
import org.assent.consultation.messages.ConsultationClosed;
import org.assent.consultation.messages.ConsultationOpened;
import org.assent.consultation.messages.ConsultationSent;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.consultation.messages.ContestFiledResponse;
import org.assent.consultation.messages.DispositionGiven;
import org.assent.consultation.messages.EveryAddresseeAnswered;
import org.assent.consultation.messages.ExternalConsultationRecorded;
import org.assent.consultation.messages.FileResponseOnBehalf;
import org.assent.consultation.messages.FiledResponseContested;
import org.assent.consultation.messages.GiveDisposition;
import org.assent.consultation.messages.GiveResponse;
import org.assent.consultation.messages.LetterReturned;
import org.assent.consultation.messages.MarkDuplicate;
import org.assent.consultation.messages.OpenConsultationRound;
import org.assent.consultation.messages.RecordAddresseeServed;
import org.assent.consultation.messages.RecordExternalConsultation;
import org.assent.consultation.messages.RecordLetterReturned;
import org.assent.consultation.messages.RemindAddressees;
import org.assent.consultation.messages.RemindNow;
import org.assent.consultation.messages.ResponseFiledOnBehalf;
import org.assent.consultation.messages.ResponseGiven;
import org.assent.consultation.messages.SatisfactionStated;
import org.assent.consultation.messages.ServeAddressees;
import org.assent.consultation.messages.StateSatisfaction;
import org.assent.consultation.messages.VoidConsultationRound;
import org.assent.consultation.messages.WaiveAddressee;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.kernel.Work;
import org.assent.rules.certificate.CertificateCheck;
import org.assent.rules.certificate.CertificateFacts;
import org.assent.rules.time.Deadlines;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One consultation of the Network on one text (domain rules, section 7). It decides and remembers; the process only asks it
 * whether it is time.
 */
public class ConsultationRound {
    @AggregateIdentifier
    @Nullable
    UUID roundId;

    private @Nullable ConsultationOpened opened;
    private final Map<ConsultedSeat, Asked> addressees = new LinkedHashMap<>();
    private final CommentBook comments = new CommentBook();
    private Instant dueAt = Instant.MIN;
    private boolean sent;
    private boolean everybodyAnswered;
    private boolean closed;
    private boolean voided;
    private boolean allDisposed;
    private int externals;
    private final Set<ConsultedSeat> returned = new HashSet<>();
    private final Map<ConsultedSeat, Integer> contestable = new HashMap<>();

    /** For the repository only. */
    protected ConsultationRound() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(OpenConsultationRound command, @MetaDataValue(Act.KEY) Act act) {
        S72.requireRight(act.capacity().is(Role.SYSTEM));
        if (opened != null) {
            return StepAnswer.ALREADY_DONE;
        }
        S72.requireContent(!command.text().paragraphs().isEmpty());
        S71.requireContent(hasOneOfEachSeat(command.addressees()));
        int days = command.settings().workingDays(command.shortRound());
        S72.require(RoundClock.canRun(act.receivedAt(), days, command.calendar()));
        RoundClock clock = RoundClock.start(act.receivedAt(), days, command.calendar());
        apply(new ConsultationOpened(
                command.roundId(),
                command.network(),
                command.subject(),
                command.number(),
                command.shortRound(),
                command.text(),
                command.text().hash(),
                command.lead(),
                command.addressees(),
                command.addresseesReadAt(),
                command.settings(),
                command.calendar(),
                act.receivedAt(),
                clock.dueAt(),
                clock.halfTimeAt(),
                clock.lastDayAt(),
                RoundClock.closing(clock.dueAt())));
        return StepAnswer.DONE;
    }

    private static boolean hasOneOfEachSeat(List<Addressee> all) {
        return !all.isEmpty() && all.stream().map(Addressee::at).distinct().count() == all.size();
    }

    @CommandHandler
    StepAnswer handle(ServeAddressees command, @MetaDataValue(Act.KEY) Act act) {
        S74A.requireRight(act.capacity().is(Role.SYSTEM));
        if (sent || !open()) {
            return StepAnswer.ALREADY_DONE;
        }
        List<ConsultedSeat> sentTo = new ArrayList<>();
        List<ConsultedSeat> withoutAddress = new ArrayList<>();
        for (Asked asked : addressees.values()) {
            (asked.hasMailbox() ? sentTo : withoutAddress).add(asked.seat());
        }
        apply(new ConsultationSent(id(), sentTo, withoutAddress));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(RecordAddresseeServed command, @MetaDataValue(Act.KEY) Act act) {
        S74A.requireRight(
                command.delivery() == DeliveryProof.OPENED
                        ? mayAnswerFor(command.seat().entity(), act)
                        : act.capacity().is(Role.SYSTEM));
        S74A.requireContent(addressees.containsKey(command.seat()) && command.delivery() != DeliveryProof.ANSWERED);
        if (!open()
                || !act.receivedAt().isBefore(dueAt)
                || asked(command.seat()).proofs().contains(command.delivery())) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new AddresseeServed(id(), command.seat(), command.delivery(), act.receivedAt()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(RecordLetterReturned command, @MetaDataValue(Act.KEY) Act act) {
        boolean post = act.capacity().is(Role.SYSTEM);
        S74C.requireRight(post || runsTheRound(act));
        S74C.requireContent(addressees.containsKey(command.seat()) && (post || Substance.isWritten(command.note())));
        boolean proven = open() && asked(command.seat()).proofs().contains(DeliveryProof.LETTER_ACCEPTED);
        if (post && (!open() || proven || returned.contains(command.seat()))) {
            return StepAnswer.ALREADY_DONE;
        }
        S74C.require(proven || post);
        apply(new LetterReturned(id(), command.seat(), command.note().strip(), act.receivedAt()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(WaiveAddressee command, @MetaDataValue(Act.KEY) Act act) {
        S74A.requireRight(runsTheRound(act));
        S74A.require(open());
        S74A.requireContent(
                addressees.containsKey(command.seat()) && !command.reason().isBlank());
        boolean over = !act.receivedAt().isBefore(dueAt);
        S74A.require(asked(command.seat()).canBeWaived(over));
        apply(new AddresseeWaived(id(), command.seat(), command.reason().strip()));
        noteThatEverybodyAnswered();
        if (isTimeToClose(act.receivedAt()) && !everybodyAnswered) {
            close(act.receivedAt());
        }
    }

    @CommandHandler
    void handle(AddAddressee command, @MetaDataValue(Act.KEY) Act act) {
        S71.requireRight(runsTheRound(act));
        S71.require(open() && act.receivedAt().isBefore(dueAt) && !everybodyAnswered);
        S71.requireContent(!addressees.containsKey(command.addressee().at()));
        int days = opened().settings().laterNomineeWorkingDays();
        S71.require(RoundClock.canRun(act.receivedAt(), days, opened().calendar()));
        Instant needed =
                RoundClock.start(act.receivedAt(), days, opened().calendar()).dueAt();
        Instant due = needed.isAfter(dueAt) ? needed : dueAt;
        apply(new AddresseeAdded(
                id(),
                command.addressee(),
                command.readAt(),
                act.receivedAt(),
                days,
                due,
                Deadlines.workingDayBefore(due, act.receivedAt(), opened().calendar()),
                RoundClock.closing(due)));
    }

    @CommandHandler
    StepAnswer handle(RemindAddressees command, @MetaDataValue(Act.KEY) Act act) {
        S74B.requireRight(act.capacity().is(Role.SYSTEM));
        if (!open() || !act.receivedAt().isBefore(dueAt)) {
            return StepAnswer.ALREADY_DONE;
        }
        if (act.receivedAt().isBefore(opened().halfTimeAt())) {
            return StepAnswer.NOT_YET;
        }
        List<ConsultedSeat> seats = new ArrayList<>();
        for (Asked asked : addressees.values()) {
            if (asked.isToBeReminded(act.receivedAt())) {
                seats.add(asked.seat());
            }
        }
        if (seats.isEmpty()) {
            return StepAnswer.ALREADY_DONE;
        }
        boolean last = !act.receivedAt().isBefore(opened().lastDayAt());
        apply(new AddresseesReminded(
                id(), last ? ReminderKind.LAST_DAY : ReminderKind.HALF_TIME, seats, act.receivedAt()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(RemindNow command, @MetaDataValue(Act.KEY) Act act) {
        S74B.requireRight(runsTheRound(act));
        S74B.require(open() && act.receivedAt().isBefore(dueAt));
        List<ConsultedSeat> seats = new ArrayList<>();
        for (Asked asked : addressees.values()) {
            if (asked.canBeReminded() && (command.only() == null || asked.seat().equals(command.only()))) {
                seats.add(asked.seat());
            }
        }
        S74B.require(!seats.isEmpty());
        apply(new AddresseesReminded(id(), ReminderKind.BY_HAND, seats, act.receivedAt()));
    }

    @CommandHandler
    StepAnswer handle(GiveResponse command, @MetaDataValue(Act.KEY) Act act) {
        S73.requireRight(addressees.containsKey(command.seat())
                && mayAnswerFor(command.seat().entity(), act));
        S73.require(command.textHash().equals(opened().textHash()));
        S73.require(open() && act.receivedAt().isBefore(dueAt));
        Asked asked = asked(command.seat());
        Asked.Said last = asked.response();
        S73.require(command.lastNumberSeen() == asked.lastNumber());
        S73A.requireContent(Substance.suffices(command.kind(), command.remarks(), opened().text()));
        if (last != null && !last.filed() && last.says(command.kind(), command.remarks())) {
            return StepAnswer.ALREADY_DONE;
        }
        serveByAnswer(asked, act);
        apply(new ResponseGiven(
                id(),
                command.seat(),
                act.person(),
                act.capacity().role(),
                asked.lastNumber() + 1,
                command.textHash(),
                command.kind(),
                numbered(last, command.remarks()),
                act.receivedAt()));
        noteThatEverybodyAnswered();
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(FileResponseOnBehalf command, @MetaDataValue(Act.KEY) Act act) {
        S73B.requireRight(inNetwork(act) && act.capacity().is(Role.SECRETARIAT));
        S73B.requireContent(addressees.containsKey(command.seat())
                && Substance.isWritten(command.evidence())
                && isPast(command.saidOn(), act)
                && !command.saidOn()
                        .isBefore(opened().calendar().local(opened().openedAt()).toLocalDate()));
        S73B.require(command.textHash().equals(opened().textHash()));
        S73B.require(open() && act.receivedAt().isBefore(dueAt));
        Asked asked = asked(command.seat());
        S73B.require(command.lastNumberSeen() == asked.lastNumber());
        S73A.requireContent(Substance.suffices(command.kind(), command.remarks(), opened().text()));
        serveByAnswer(asked, act);
        apply(new ResponseFiledOnBehalf(
                id(),
                command.seat(),
                asked.addressee().person(),
                act.person(),
                asked.lastNumber() + 1,
                command.textHash(),
                command.kind(),
                numbered(asked.response(), command.remarks()),
                command.way(),
                command.saidOn(),
                command.evidence().strip(),
                command.file(),
                act.receivedAt()));
    }

    @CommandHandler
    void handle(ContestFiledResponse command, @MetaDataValue(Act.KEY) Act act) {
        S73B.requireRight(mayAnswerFor(command.seat().entity(), act));
        S73B.requireContent(Substance.isWritten(command.reason()));
        S73B.require(!voided && Objects.equals(contestable.get(command.seat()), command.number()));
        apply(new FiledResponseContested(
                id(), command.seat(), command.number(), command.reason().strip(), act.person(), act.receivedAt()));
    }

    /** Who answers has the text. */
    private void serveByAnswer(Asked asked, Act act) {
        if (!asked.hasText()) {
            apply(new AddresseeServed(id(), asked.seat(), DeliveryProof.ANSWERED, act.receivedAt()));
        }
    }

    private List<Comment> numbered(Asked.@Nullable Said last, List<Remark> remarks) {
        return comments.numbered(last == null ? List.of() : last.comments(), remarks);
    }

    /** Whether a day has begun at the duty station when the act was received. */
    private boolean isPast(LocalDate day, Act act) {
        return !day.isAfter(opened().calendar().local(act.receivedAt()).toLocalDate());
    }

    private void noteThatEverybodyAnswered() {
        if (!everybodyAnswered && nobodyIsWaitedFor()) {
            apply(new EveryAddresseeAnswered(id()));
        }
    }

    private boolean nobodyIsWaitedFor() {
        return addressees.values().stream().anyMatch(Asked::answeredItself)
                && addressees.values().stream().allMatch(asked -> asked.answeredItself() || asked.leftOut());
    }

    @CommandHandler
    StepAnswer handle(GiveDisposition command, @MetaDataValue(Act.KEY) Act act) {
        S75.requireRight(disposes(act));
        S75.require(!voided);
        S75.requireContent(standing().contains(command.commentId()) && Substance.isWritten(command.reason()));
        S75B.require(comments.original(command.commentId(), standing()) == null);
        String reason = command.reason().strip();
        DispositionGiven last = comments.disposition(command.commentId(), standing());
        if (last != null
                && last.disposition() == command.disposition()
                && last.reason().equals(reason)) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new DispositionGiven(
                id(), command.commentId(), command.disposition(), reason, act.person(), act.receivedAt()));
        noteThatAllIsDisposed();
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(MarkDuplicate command, @MetaDataValue(Act.KEY) Act act) {
        S75B.requireRight(disposes(act));
        List<String> standing = standing();
        String comment = command.commentId();
        String original = command.sameAs();
        S75B.requireContent(standing.contains(comment)
                && (original == null || (standing.contains(original) && !original.equals(comment))));
        if (Objects.equals(comments.original(comment, standing), original)) {
            return StepAnswer.ALREADY_DONE;
        }
        S75B.require(!voided && (original != null || !allDisposed));
        S75B.require(original == null
                || (comments.original(original, standing) == null && !comments.isOriginal(comment, standing)));
        S75B.require(
                !allDisposed || comments.disposition(Objects.requireNonNullElse(original, comment), standing) != null);
        apply(new CommentMarkedDuplicate(id(), comment, original, act.person(), act.receivedAt()));
        noteThatAllIsDisposed();
        return StepAnswer.DONE;
    }

    private void noteThatAllIsDisposed() {
        if (closed && !allDisposed && openComments() == 0) {
            apply(new CommentsDisposed(id(), opened().subject()));
        }
    }

    @CommandHandler
    StepAnswer handle(StateSatisfaction command, @MetaDataValue(Act.KEY) Act act) {
        Asked author = addressees.values().stream()
                .filter(asked -> comments(asked).anyMatch(command.commentId()::equals))
                .findFirst()
                .orElse(null);
        S75A.requireRight(author != null && mayAnswerFor(author.seat().entity(), act));
        S75A.require(!voided && comments.disposition(command.commentId(), standing()) != null);
        S75A.requireContent(command.remark().length() <= Substance.LONGEST);
        String remark = command.remark().strip();
        SatisfactionStated last = comments.satisfaction(command.commentId());
        if (last != null
                && last.satisfied() == command.satisfied()
                && last.remark().equals(remark)) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new SatisfactionStated(
                id(), command.commentId(), command.satisfied(), remark, act.person(), act.receivedAt()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(RecordExternalConsultation command, @MetaDataValue(Act.KEY) Act act) {
        S76.requireRight(runsTheRound(act) || disposes(act));
        S76.require(!voided);
        S76.requireContent(!command.who().isBlank()
                && !command.asked().isBlank()
                && Substance.isWritten(command.said())
                && command.who().length() + command.asked().length() <= Substance.LONGEST
                && isPast(command.occurredOn(), act));
        apply(new ExternalConsultationRecorded(
                id(),
                externals + 1,
                command.group(),
                command.who().strip(),
                command.occurredOn(),
                command.asked().strip(),
                command.said().strip(),
                command.file(),
                act.person(),
                act.receivedAt()));
    }

    @CommandHandler
    StepAnswer handle(CloseConsultation command, @MetaDataValue(Act.KEY) Act act) {
        S74.requireRight(act.capacity().is(Role.SYSTEM));
        if (!open()) {
            return StepAnswer.ALREADY_DONE;
        }
        if (!isTimeToClose(act.receivedAt())) {
            return StepAnswer.NOT_YET;
        }
        close(act.receivedAt());
        return StepAnswer.DONE;
    }

    /** A round that lacks something at its deadline waits until whoever lacks it is waived by name. */
    private boolean isTimeToClose(Instant now) {
        return everybodyAnswered
                || (!now.isBefore(RoundClock.closing(dueAt))
                        && addressees.values().stream().noneMatch(Asked::lacksSomething));
    }

    private void close(Instant now) {
        apply(new ConsultationClosed(
                id(),
                opened().network(),
                opened().subject(),
                opened().number(),
                opened().textHash(),
                certificate(now),
                standing().size(),
                openComments(),
                addressees.values().stream().anyMatch(ConsultationRound::requestsChange)));
    }

    private static boolean requestsChange(Asked asked) {
        Asked.Said response = asked.response();
        return response != null && response.kind() == ResponseKind.CHANGE_REQUESTED;
    }

    private Certificate certificate(Instant now) {
        List<Asked> waitedFor =
                addressees.values().stream().filter(asked -> !asked.leftOut()).toList();
        CertificateFacts facts = new CertificateFacts(
                opened().textHash(),
                opened().textHash(),
                false,
                waitedFor.stream().map(Asked::facts).toList(),
                standing().stream()
                        .map(comment -> new CertificateFacts.Comment(
                                comment, comments.disposition(comment, standing()) != null))
                        .toList(),
                dueAt,
                now,
                opened().calendar());
        return new Certificate(
                CertificateCheck.VERSION,
                opened().textHash(),
                opened().openedAt(),
                dueAt,
                now,
                addressees.values().stream().map(Asked::line).toList(),
                CertificateCheck.missing(facts));
    }

    @CommandHandler
    StepAnswer handle(VoidConsultationRound command, @MetaDataValue(Act.KEY) Act act) {
        boolean subject = act.capacity().is(Role.SYSTEM);
        S77.requireRight(subject || runsTheRound(act));
        if (!open() && subject) {
            return StepAnswer.ALREADY_DONE;
        }
        S77.require(open());
        S77.requireContent(!command.reason().isBlank());
        apply(new ConsultationVoided(id(), opened().subject(), command.reason().strip()));
        return StepAnswer.DONE;
    }

    /** Ids of the comments that stand. */
    private List<String> standing() {
        return addressees.values().stream().flatMap(ConsultationRound::comments).toList();
    }

    /** Ids of the comments of a seat that stand. */
    private static Stream<String> comments(Asked asked) {
        Asked.Said response = asked.response();
        return response == null ? Stream.of() : response.comments().stream().map(Comment::id);
    }

    private int openComments() {
        return comments.open(standing());
    }

    private boolean open() {
        return !closed && !voided;
    }

    private boolean runsTheRound(Act act) {
        return inNetwork(act)
                && (act.capacity().is(Role.CO_CHAIR) || act.capacity().is(Role.SECRETARIAT));
    }

    private boolean disposes(Act act) {
        return inNetwork(act) && (act.capacity().is(Role.SECRETARIAT) || mayAnswerFor(opened().lead(), act));
    }

    private boolean mayAnswerFor(String entity, Act act) {
        return inNetwork(act)
                && (act.capacity().isFor(Role.MEMBER, entity, Work.CONSULTATIONS)
                        || act.capacity().isFor(Role.HEAD_OF_AGENCY, entity));
    }

    private boolean inNetwork(Act act) {
        return opened().network().equals(act.capacity().network());
    }

    private Asked asked(ConsultedSeat seat) {
        Asked asked = addressees.get(seat);
        if (asked == null) {
            throw new IllegalStateException("only an addressee is spoken of: " + seat);
        }
        return asked;
    }

    private void change(ConsultedSeat seat, UnaryOperator<Asked> change) {
        addressees.put(seat, change.apply(asked(seat)));
    }

    private UUID id() {
        return opened().roundId();
    }

    private ConsultationOpened opened() {
        ConsultationOpened facts = opened;
        if (facts == null) {
            throw new IllegalStateException("a round begins with its opening");
        }
        return facts;
    }

    @EventSourcingHandler
    void on(ConsultationOpened event) {
        roundId = event.roundId();
        opened = event;
        dueAt = event.dueAt();
        int days = event.settings().workingDays(event.shortRound());
        for (Addressee addressee : event.addressees()) {
            addressees.put(
                    addressee.at(),
                    Asked.of(addressee, event.openedAt(), days, List.of(event.halfTimeAt(), event.lastDayAt())));
        }
    }

    @EventSourcingHandler
    void on(ConsultationSent event) {
        sent = true;
    }

    @EventSourcingHandler
    void on(AddresseeServed event) {
        change(event.seat(), asked -> asked.served(event.delivery(), event.at()));
    }

    @EventSourcingHandler
    void on(AddresseeWaived event) {
        change(event.seat(), asked -> asked.waived(event.reason()));
    }

    @EventSourcingHandler
    void on(AddresseeAdded event) {
        dueAt = event.dueAt();
        addressees.put(
                event.addressee().at(),
                Asked.of(event.addressee(), event.addedAt(), event.minimumWorkingDays(), List.of(event.remindAt())));
    }

    @EventSourcingHandler
    void on(AddresseesReminded event) {
        event.seats().forEach(seat -> change(seat, asked -> asked.reminded(event.at())));
    }

    @EventSourcingHandler
    void on(ResponseGiven event) {
        change(event.seat(), asked -> asked.answered(Asked.Said.of(event)));
        comments.made(event.comments());
        contestable.remove(event.seat());
    }

    @EventSourcingHandler
    void on(ResponseFiledOnBehalf event) {
        change(event.seat(), asked -> asked.answered(Asked.Said.of(event)));
        comments.made(event.comments());
        contestable.put(event.seat(), event.number());
    }

    @EventSourcingHandler
    void on(FiledResponseContested event) {
        contestable.remove(event.seat());
        if (!closed) {
            change(event.seat(), Asked::contested);
        }
    }

    @EventSourcingHandler
    void on(LetterReturned event) {
        returned.add(event.seat());
        change(event.seat(), Asked::letterReturned);
    }

    @EventSourcingHandler
    void on(CommentMarkedDuplicate event) {
        comments.marked(event);
    }

    @EventSourcingHandler
    void on(SatisfactionStated event) {
        comments.stated(event);
    }

    @EventSourcingHandler
    void on(ExternalConsultationRecorded event) {
        externals = event.number();
    }

    @EventSourcingHandler
    void on(EveryAddresseeAnswered event) {
        everybodyAnswered = true;
    }

    @EventSourcingHandler
    void on(DispositionGiven event) {
        comments.disposed(event);
    }

    @EventSourcingHandler
    void on(ConsultationClosed event) {
        closed = true;
        allDisposed = event.openComments() == 0;
    }

    @EventSourcingHandler
    void on(CommentsDisposed event) {
        allDisposed = true;
    }

    @EventSourcingHandler
    void on(ConsultationVoided event) {
        voided = true;
    }
}
