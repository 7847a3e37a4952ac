package org.assent.consensus.objection;

import static org.assent.consensus.objection.ObjectionRule.OB1;
import static org.assent.consensus.objection.ObjectionRule.OB10;
import static org.assent.consensus.objection.ObjectionRule.OB11;
import static org.assent.consensus.objection.ObjectionRule.OB2;
import static org.assent.consensus.objection.ObjectionRule.OB3;
import static org.assent.consensus.objection.ObjectionRule.OB4;
import static org.assent.consensus.objection.ObjectionRule.OB5;
import static org.assent.consensus.objection.ObjectionRule.OB6;
import static org.assent.consensus.objection.ObjectionRule.OB7;
import static org.assent.consensus.objection.ObjectionRule.OB8;
import static org.assent.consensus.objection.ObjectionRule.OB9;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assent.consensus.ObjectionState;
import org.assent.consensus.Voice;
import org.assent.consensus.messages.AnswerOfferedText;
import org.assent.consensus.messages.AssignObjectionReply;
import org.assent.consensus.messages.DiscussObjection;
import org.assent.consensus.messages.EscalateObjection;
import org.assent.consensus.messages.KeepObjection;
import org.assent.consensus.messages.LapseObjection;
import org.assent.consensus.messages.ObjectionDiscussed;
import org.assent.consensus.messages.ObjectionEscalated;
import org.assent.consensus.messages.ObjectionKept;
import org.assent.consensus.messages.ObjectionLapsed;
import org.assent.consensus.messages.ObjectionRaised;
import org.assent.consensus.messages.ObjectionReplyAssigned;
import org.assent.consensus.messages.ObjectionReplyReminded;
import org.assent.consensus.messages.ObjectionSustained;
import org.assent.consensus.messages.ObjectionTakenBack;
import org.assent.consensus.messages.OfferResolvingText;
import org.assent.consensus.messages.OfferedTextAccepted;
import org.assent.consensus.messages.OfferedTextDeclined;
import org.assent.consensus.messages.RaiseObjection;
import org.assent.consensus.messages.RemindOfReply;
import org.assent.consensus.messages.ResolvingTextOffered;
import org.assent.consensus.messages.SustainObjection;
import org.assent.consensus.messages.TakeBackObjection;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.rules.time.CalendarMissing;
import org.assent.rules.time.Deadlines;
import org.assent.rules.time.WorkingCalendar;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The dialogue about one objection of one seat in one round. What blocks is the position in the round, and only its maker's next
 * position, or a new round, lifts it: nothing here does.
 */
public class Objection {
    private static final int LONGEST = 10_000;

    @AggregateIdentifier
    @Nullable
    UUID objectionId;

    private @Nullable ObjectionRaised raised;
    private ObjectionState state = ObjectionState.RAISED;
    private @Nullable PersonRef holder;
    private String owner = "";
    private @Nullable Instant dueAt;
    private Instant remindAt = Instant.EPOCH;
    private boolean answered;
    private boolean reminded;
    private int entries;
    private int onTheTable;

    /** For the repository only. */
    protected Objection() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(RaiseObjection command, @MetaDataValue(Act.KEY) Act act) {
        OB1.requireRight(act.capacity().is(Role.SYSTEM));
        if (raised != null && state != ObjectionState.WITHDRAWN) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ObjectionRaised(
                command.objectionId(),
                command.network(),
                command.roundId(),
                command.subject(),
                command.title(),
                command.language(),
                command.paragraphs(),
                command.roll(),
                command.entity(),
                command.by(),
                command.statement(),
                command.statedAt(),
                command.owner(),
                command.replyWorkingDays(),
                due(command.statedAt(), command.replyWorkingDays(), command.calendar()),
                command.calendar()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(AssignObjectionReply command, @MetaDataValue(Act.KEY) Act act) {
        OB5.requireRight(isCoChair(act));
        OB3.require(state.open());
        OB5.requireContent(facts().roll().contains(command.owner())
                && !command.owner().equals(facts().entity())
                && !command.owner().equals(owner));
        Instant due = due(act.receivedAt(), facts().replyWorkingDays(), facts().calendar());
        apply(new ObjectionReplyAssigned(
                id(),
                command.owner(),
                owner,
                due,
                due == null
                        ? act.receivedAt()
                        : Deadlines.workingDayBefore(due, act.receivedAt(), facts().calendar())));
    }

    @CommandHandler
    void handle(DiscussObjection command, @MetaDataValue(Act.KEY) Act act) {
        Voice voice = voice(act);
        OB2.requireRight(voice != null);
        OB3.require(state.open());
        OB4.requireContent(written(command.text()));
        apply(new ObjectionDiscussed(
                id(),
                entries + 1,
                Objects.requireNonNull(voice),
                entity(act),
                act.person(),
                command.text().strip(),
                act.receivedAt()));
    }

    @CommandHandler
    void handle(OfferResolvingText command, @MetaDataValue(Act.KEY) Act act) {
        Voice voice = voice(act);
        OB6.requireRight(voice == Voice.OWNER || voice == Voice.CO_CHAIR);
        OB3.require(state.open());
        OB4.requireContent(written(command.wording()) && fits(command.note()) && fits(command.was()));
        OB6.requireContent(facts().paragraphs().contains(command.paragraph())
                && !command.wording().strip().equals(command.was().strip()));
        apply(new ResolvingTextOffered(
                id(),
                entries + 1,
                Objects.requireNonNull(voice),
                entity(act),
                act.person(),
                command.paragraph(),
                command.was(),
                command.wording().strip(),
                stripped(command.note()),
                act.receivedAt()));
    }

    @CommandHandler
    void handle(AnswerOfferedText command, @MetaDataValue(Act.KEY) Act act) {
        OB7.requireRight(isMaker(act));
        OB7.require(state == ObjectionState.TEXT_OFFERED && command.offer() == onTheTable);
        OB4.requireContent(fits(command.note()));
        String note = stripped(command.note());
        if (command.resolves()) {
            apply(new OfferedTextAccepted(id(), command.offer(), act.person(), note, act.receivedAt()));
        } else {
            OB7.requireContent(note != null);
            apply(new OfferedTextDeclined(
                    id(), command.offer(), act.person(), Objects.requireNonNull(note), act.receivedAt()));
        }
    }

    @CommandHandler
    void handle(KeepObjection command, @MetaDataValue(Act.KEY) Act act) {
        OB8.requireRight(isMaker(act));
        OB8.require(state.standing() && !act.person().equals(holder));
        OB4.requireContent(fits(command.note()));
        apply(new ObjectionKept(
                id(), act.person(), Objects.requireNonNull(holder), stripped(command.note()), act.receivedAt()));
    }

    @CommandHandler
    void handle(SustainObjection command, @MetaDataValue(Act.KEY) Act act) {
        OB9.requireRight(isMaker(act));
        OB3.require(state.open());
        OB4.requireContent(written(command.reason()));
        apply(new ObjectionSustained(id(), act.person(), command.reason().strip(), act.receivedAt()));
    }

    @CommandHandler
    void handle(EscalateObjection command, @MetaDataValue(Act.KEY) Act act) {
        OB10.requireRight(isCoChair(act));
        OB10.require(state == ObjectionState.SUSTAINED
                || (state.open() && dueAt != null && act.receivedAt().isAfter(dueAt)));
        OB4.requireContent(written(command.reason()));
        apply(new ObjectionEscalated(
                id(), command.forum(), act.person(), command.reason().strip(), act.receivedAt()));
    }

    @CommandHandler
    StepAnswer handle(TakeBackObjection command, @MetaDataValue(Act.KEY) Act act) {
        OB1.requireRight(act.capacity().is(Role.SYSTEM));
        if (state == ObjectionState.WITHDRAWN || state == ObjectionState.LAPSED) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ObjectionTakenBack(id(), command.text(), act.receivedAt()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(LapseObjection command, @MetaDataValue(Act.KEY) Act act) {
        OB1.requireRight(act.capacity().is(Role.SYSTEM));
        if (!state.standing()) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ObjectionLapsed(id(), facts().subject(), command.newRoundId()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(RemindOfReply command, @MetaDataValue(Act.KEY) Act act) {
        OB11.requireRight(act.capacity().is(Role.SYSTEM));
        Instant due = dueAt;
        if (!state.open()
                || answered
                || reminded
                || due == null
                || !act.receivedAt().isBefore(due)) {
            return StepAnswer.ALREADY_DONE;
        }
        if (act.receivedAt().isBefore(remindAt)) {
            return StepAnswer.NOT_YET;
        }
        apply(new ObjectionReplyReminded(id(), owner, due, act.receivedAt()));
        return StepAnswer.DONE;
    }

    private static @Nullable Instant due(Instant from, int workingDays, WorkingCalendar calendar) {
        try {
            return Deadlines.workingDaysAfter(from, workingDays, calendar);
        } catch (CalendarMissing | DateTimeException beyondAnyCalendar) {
            return null;
        }
    }

    /** For whom somebody speaks; {@code null} for nobody. A co-chair whose entity owes the reply speaks as co-chair. */
    private @Nullable Voice voice(Act act) {
        if (isCoChair(act)) {
            return Voice.CO_CHAIR;
        }
        if (isMaker(act)) {
            return Voice.MAKER;
        }
        boolean ofOwner = act.capacity().isFor(Role.HEAD_OF_AGENCY, owner)
                || act.capacity().isFor(Role.MEMBER, owner);
        return ofOwner && isHere(act) ? Voice.OWNER : null;
    }

    private boolean isMaker(Act act) {
        return act.capacity().isFor(Role.HEAD_OF_AGENCY, facts().entity()) && isHere(act);
    }

    private boolean isCoChair(Act act) {
        return act.capacity().is(Role.CO_CHAIR) && isHere(act);
    }

    private boolean isHere(Act act) {
        return facts().network().equals(act.capacity().network());
    }

    private static String entity(Act act) {
        return Objects.requireNonNullElse(act.capacity().entity(), "");
    }

    private static boolean written(String text) {
        return !text.isBlank() && fits(text);
    }

    private static boolean fits(@Nullable String text) {
        return text == null || text.length() <= LONGEST;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private UUID id() {
        return facts().objectionId();
    }

    private ObjectionRaised facts() {
        ObjectionRaised facts = raised;
        if (facts == null) {
            throw new IllegalStateException("a dialogue begins with its objection");
        }
        return facts;
    }

    @EventSourcingHandler
    void on(ObjectionRaised event) {
        objectionId = event.objectionId();
        raised = event;
        state = ObjectionState.RAISED;
        holder = event.by();
        owesTheReply(event.owner(), event.dueAt(), event.processInstants());
    }

    @EventSourcingHandler
    void on(ObjectionReplyAssigned event) {
        owesTheReply(event.owner(), event.dueAt(), event.processInstants());
    }

    private void owesTheReply(String entity, @Nullable Instant until, Map<String, Instant> clock) {
        owner = entity;
        dueAt = until;
        remindAt = Objects.requireNonNull(clock.get("remindAt"));
        answered = false;
        reminded = false;
    }

    @EventSourcingHandler
    void on(ObjectionReplyReminded event) {
        reminded = true;
    }

    @EventSourcingHandler
    void on(ObjectionDiscussed event) {
        entries = event.number();
        answered |= event.voice() != Voice.MAKER;
        if (state == ObjectionState.RAISED) {
            state = ObjectionState.IN_DIALOGUE;
        }
    }

    @EventSourcingHandler
    void on(ResolvingTextOffered event) {
        entries = event.number();
        onTheTable = event.number();
        answered |= event.voice() != Voice.MAKER;
        state = ObjectionState.TEXT_OFFERED;
    }

    @EventSourcingHandler
    void on(OfferedTextAccepted event) {
        state = ObjectionState.RESOLVED;
    }

    @EventSourcingHandler
    void on(OfferedTextDeclined event) {
        state = ObjectionState.IN_DIALOGUE;
    }

    @EventSourcingHandler
    void on(ObjectionKept event) {
        holder = event.by();
    }

    @EventSourcingHandler
    void on(ObjectionSustained event) {
        state = ObjectionState.SUSTAINED;
    }

    @EventSourcingHandler
    void on(ObjectionEscalated event) {
        state = ObjectionState.ESCALATED;
    }

    @EventSourcingHandler
    void on(ObjectionTakenBack event) {
        state = ObjectionState.WITHDRAWN;
    }

    @EventSourcingHandler
    void on(ObjectionLapsed event) {
        state = ObjectionState.LAPSED;
    }
}
