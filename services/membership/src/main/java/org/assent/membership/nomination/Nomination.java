package org.assent.membership.nomination;

import static org.assent.membership.nomination.NominationRule.NI1;
import static org.assent.membership.nomination.NominationRule.NI2;
import static org.assent.membership.nomination.NominationRule.NI3;
import static org.assent.membership.nomination.NominationRule.NI4;
import static org.assent.membership.nomination.NominationRule.NI5;
import static org.assent.membership.nomination.NominationRule.NI6;
import static org.assent.membership.nomination.NominationRule.NI7;
import static org.assent.membership.nomination.NominationRule.NI8;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.membership.HeadReminder;
import org.assent.membership.MembershipIds;
import org.assent.membership.messages.AnswerNomination;
import org.assent.membership.messages.CompleteNomination;
import org.assent.membership.messages.DeclineNomination;
import org.assent.membership.messages.HeadReminded;
import org.assent.membership.messages.InvitationWithdrawn;
import org.assent.membership.messages.InviteNomination;
import org.assent.membership.messages.LapseNomination;
import org.assent.membership.messages.NominationAnswered;
import org.assent.membership.messages.NominationCompleted;
import org.assent.membership.messages.NominationDeclined;
import org.assent.membership.messages.NominationInvited;
import org.assent.membership.messages.NominationLapsed;
import org.assent.membership.messages.NominationReopened;
import org.assent.membership.messages.RemindHead;
import org.assent.membership.messages.ReopenNomination;
import org.assent.membership.messages.WithdrawInvitation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One invitation of an entity to nominate. It decides and remembers; the process only asks it whether it is time. */
class Nomination {
    private enum State {
        /** For a nomination by the head. */
        WAITING,
        /** For the secretariat to register whom the head nominated. */
        ANSWERED,
        OVER
    }

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable UUID id;

    private @Nullable NominationInvited invited;
    private State state = State.OVER;
    private @Nullable PersonRef nominee;
    private NominationClock clock = new NominationClock(Instant.MAX, Instant.MAX, Instant.MAX);
    private final Set<HeadReminder> reminded = EnumSet.noneOf(HeadReminder.class);

    /** For the repository only. */
    Nomination() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(InviteNomination command, @MetaDataValue(Act.KEY) Act act) {
        NI1.requireRight(acts(Role.CO_CHAIR, command.network(), act));
        NI2.requireContent(MembershipIds.isSeat(command.seat()));
        NI1.require(command.onNetworkRoll());
        NI1.requireContent(!command.relevance().isBlank());
        NI3.require(invited == null && command.seatFree());
        NI4.require(NominationClock.canRun(act.receivedAt(), command.workingDays(), command.calendar()));
        NominationClock start = NominationClock.start(act.receivedAt(), command.workingDays(), command.calendar());
        apply(new NominationInvited(
                command.target(),
                command.network(),
                command.entity(),
                command.seat(),
                command.number(),
                command.relevance().strip(),
                command.workingDays(),
                command.settingsVersion(),
                command.calendar(),
                act.receivedAt(),
                start.dueAt(),
                start.halfTimeAt(),
                start.lastDayAt(),
                start.closesAt(),
                command.readAt()));
    }

    @CommandHandler
    StepAnswer handle(RemindHead command, @MetaDataValue(Act.KEY) Act act) {
        NI7.requireRight(act.capacity().is(Role.SYSTEM));
        Instant now = act.receivedAt();
        if (state != State.WAITING || !now.isBefore(clock.dueAt())) {
            return StepAnswer.ALREADY_DONE;
        }
        if (now.isBefore(clock.halfTimeAt())) {
            return StepAnswer.NOT_YET;
        }
        HeadReminder kind = now.isBefore(clock.lastDayAt()) ? HeadReminder.HALF_TIME : HeadReminder.LAST_DAY;
        if (reminded.contains(kind)) {
            return StepAnswer.ALREADY_DONE;
        }
        NominationInvited facts = facts();
        apply(new HeadReminded(
                facts.nominationId(), facts.network(), facts.entity(), facts.seat(), kind, now, clock.dueAt()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(LapseNomination command, @MetaDataValue(Act.KEY) Act act) {
        NI7.requireRight(act.capacity().is(Role.SYSTEM));
        if (state != State.WAITING) {
            return StepAnswer.ALREADY_DONE;
        }
        if (act.receivedAt().isBefore(clock.closesAt())) {
            return StepAnswer.NOT_YET;
        }
        NominationInvited facts = facts();
        apply(new NominationLapsed(facts.nominationId(), facts.network(), facts.entity(), facts.seat(), clock.dueAt()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(DeclineNomination command, @MetaDataValue(Act.KEY) Act act) {
        NominationInvited facts = facts();
        NI5.requireRight(act.capacity().isFor(Role.HEAD_OF_AGENCY, facts.entity())
                && facts.network().equals(act.capacity().network()));
        NI5.require(state == State.WAITING);
        NI5.requireContent(!command.reason().isBlank());
        apply(new NominationDeclined(
                facts.nominationId(),
                facts.network(),
                facts.entity(),
                facts.seat(),
                command.reason().strip()));
    }

    @CommandHandler
    void handle(WithdrawInvitation command, @MetaDataValue(Act.KEY) Act act) {
        NominationInvited facts = facts();
        NI6.requireRight(acts(Role.CO_CHAIR, facts.network(), act));
        NI6.require(state == State.WAITING);
        NI6.requireContent(!command.reason().isBlank());
        apply(new InvitationWithdrawn(
                facts.nominationId(),
                facts.network(),
                facts.entity(),
                facts.seat(),
                command.reason().strip()));
    }

    @CommandHandler
    StepAnswer handle(AnswerNomination command, @MetaDataValue(Act.KEY) Act act) {
        NI8.requireRight(act.capacity().is(Role.SYSTEM));
        if (state != State.WAITING) {
            return StepAnswer.ALREADY_DONE;
        }
        NominationInvited facts = facts();
        apply(new NominationAnswered(
                facts.nominationId(), facts.network(), facts.entity(), facts.seat(), command.person()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(ReopenNomination command, @MetaDataValue(Act.KEY) Act act) {
        NI8.requireRight(act.capacity().is(Role.SYSTEM));
        if (state != State.ANSWERED || !command.person().equals(nominee)) {
            return StepAnswer.ALREADY_DONE;
        }
        NominationInvited facts = facts();
        NominationClock again = clock.again(act.receivedAt(), facts.workingDays(), facts.calendar());
        apply(new NominationReopened(
                facts.nominationId(),
                facts.network(),
                facts.entity(),
                facts.seat(),
                command.person(),
                again.dueAt(),
                again.halfTimeAt(),
                again.lastDayAt(),
                again.closesAt()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(CompleteNomination command, @MetaDataValue(Act.KEY) Act act) {
        NI8.requireRight(act.capacity().is(Role.SYSTEM));
        if (state == State.OVER) {
            return StepAnswer.ALREADY_DONE;
        }
        NominationInvited facts = facts();
        if (state == State.WAITING) {
            apply(new NominationAnswered(
                    facts.nominationId(), facts.network(), facts.entity(), facts.seat(), command.person()));
        }
        apply(new NominationCompleted(
                facts.nominationId(), facts.network(), facts.entity(), facts.seat(), command.person()));
        return StepAnswer.DONE;
    }

    private static boolean acts(Role role, String network, Act act) {
        return act.capacity().is(role) && network.equals(act.capacity().network());
    }

    private NominationInvited facts() {
        NominationInvited facts = invited;
        if (facts == null) {
            throw new IllegalStateException("an invitation begins with its sending");
        }
        return facts;
    }

    @EventSourcingHandler
    void on(NominationInvited event) {
        id = event.nominationId();
        invited = event;
        state = State.WAITING;
        clock = new NominationClock(event.dueAt(), event.halfTimeAt(), event.lastDayAt());
    }

    @EventSourcingHandler
    void on(HeadReminded event) {
        reminded.add(event.kind());
    }

    @EventSourcingHandler
    void on(NominationAnswered event) {
        state = State.ANSWERED;
        nominee = event.person();
    }

    @EventSourcingHandler
    void on(NominationReopened event) {
        state = State.WAITING;
        nominee = null;
        if (!event.dueAt().equals(clock.dueAt())) {
            reminded.clear();
        }
        clock = new NominationClock(event.dueAt(), event.halfTimeAt(), event.lastDayAt());
    }

    @EventSourcingHandler
    void on(NominationCompleted event) {
        state = State.OVER;
    }

    @EventSourcingHandler
    void on(NominationDeclined event) {
        state = State.OVER;
    }

    @EventSourcingHandler
    void on(InvitationWithdrawn event) {
        state = State.OVER;
    }

    @EventSourcingHandler
    void on(NominationLapsed event) {
        state = State.OVER;
    }
}
