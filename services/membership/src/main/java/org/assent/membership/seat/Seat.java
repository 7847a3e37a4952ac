package org.assent.membership.seat;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.ZoneOffset;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.membership.FormalDefect;
import org.assent.membership.MembershipIds;
import org.assent.membership.RollSheet;
import org.assent.membership.messages.AlternateDesignated;
import org.assent.membership.messages.DesignateAlternate;
import org.assent.membership.messages.EndSeat;
import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.MemberTakenOver;
import org.assent.membership.messages.NominateMember;
import org.assent.membership.messages.NominationReturned;
import org.assent.membership.messages.RegisterMember;
import org.assent.membership.messages.ReturnNomination;
import org.assent.membership.messages.SeatEnded;
import org.assent.membership.messages.TakeOverMember;
import org.assent.membership.messages.WithdrawNomination;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One seat of an entity in the Network: free, nominated for, held. */
class Seat {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable UUID id;

    private @Nullable PersonRef holder;
    private @Nullable PersonRef nominee;
    private @Nullable RollSheet takenOverFrom;

    Seat() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(NominateMember command, @MetaDataValue(Act.KEY) Act act) {
        SeatRule.NM1.requireRight(isHead(act, command.network(), command.entity()));
        SeatRule.NM9.requireContent(MembershipIds.isSeat(command.seat()));
        SeatRule.NM3.require(command.onNetworkRoll());
        SeatRule.NM4.require(nominee == null && !command.person().equals(holder));
        describe(command.function(), command.migrationRelated(), command.justification());
        apply(new MemberNominated(
                command.network(),
                command.entity(),
                command.seat(),
                command.person(),
                command.function(),
                command.migrationRelated(),
                command.justification(),
                act.person(),
                command.readAt()));
    }

    private static void describe(String function, boolean migrationRelated, @Nullable String justification) {
        SeatRule.NM5.requireContent(!function.isBlank());
        SeatRule.NM2.requireContent(migrationRelated || isSaid(justification));
    }

    @CommandHandler
    void handle(RegisterMember command, @MetaDataValue(Act.KEY) Act act) {
        SeatRule.NM6.requireRight(isSecretariat(act, command.network()));
        PersonRef next = known(nominee, SeatRule.NM6);
        PersonRef leaving = holder;
        if (leaving != null) {
            apply(new SeatEnded(command.network(), command.entity(), command.seat(), leaving, SeatEnded.REPLACED));
        }
        apply(new MemberRegistered(command.network(), command.entity(), command.seat(), next));
    }

    @CommandHandler
    void handle(ReturnNomination command, @MetaDataValue(Act.KEY) Act act) {
        SeatRule.NM10.requireRight(isSecretariat(act, command.network()));
        PersonRef returned = known(nominee, SeatRule.NM10);
        SeatRule.NM10.requireContent(command.defect() != FormalDefect.OTHER || isSaid(command.note()));
        apply(new NominationReturned(
                command.network(), command.entity(), command.seat(), returned, command.defect(), command.note()));
    }

    @CommandHandler
    void handle(WithdrawNomination command, @MetaDataValue(Act.KEY) Act act) {
        SeatRule.NM11.requireRight(isHead(act, command.network(), command.entity()));
        PersonRef leaving = known(nominee, SeatRule.NM11);
        SeatRule.NM11.requireContent(isSaid(command.reason()));
        apply(new SeatEnded(command.network(), command.entity(), command.seat(), leaving, command.reason()));
    }

    @CommandHandler
    void handle(EndSeat command, @MetaDataValue(Act.KEY) Act act) {
        SeatRule.NM7.requireRight(isHead(act, command.network(), command.entity()));
        SeatRule.NM7.requireContent(isSaid(command.reason()));
        PersonRef leaving = known(holder == null ? nominee : holder, SeatRule.NM8);
        apply(new SeatEnded(command.network(), command.entity(), command.seat(), leaving, command.reason()));
    }

    @CommandHandler
    void handle(DesignateAlternate command, @MetaDataValue(Act.KEY) Act act) {
        SeatRule.NM12.requireRight(isHead(act, command.network(), command.entity()));
        SeatRule.NM9.requireContent(MembershipIds.isSeat(command.seat()));
        SeatRule.NM12.requireContent(command.seat() != command.memberSeat());
        PersonRef member = known(holder, SeatRule.NM12);
        apply(new AlternateDesignated(
                command.network(), command.entity(), command.seat(), command.memberSeat(), member, command.readAt()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    StepAnswer handle(TakeOverMember command, @MetaDataValue(Act.KEY) Act act) {
        SeatRule.NM13.requireRight(isSecretariat(act, command.network()) && act.channel() == Channel.IMPORT);
        if (command.sheet().equals(takenOverFrom)) {
            return StepAnswer.ALREADY_DONE;
        }
        SeatRule.NM9.requireContent(MembershipIds.isSeat(command.seat()));
        SeatRule.NM3.require(command.onNetworkRoll());
        SeatRule.NM13.require(holder == null && nominee == null);
        SeatRule.NM13.requireContent(!command.sheet()
                .inForceOn()
                .isAfter(act.receivedAt().atOffset(ZoneOffset.UTC).toLocalDate()));
        describe(command.function(), command.migrationRelated(), command.justification());
        apply(new MemberTakenOver(
                command.network(),
                command.entity(),
                command.seat(),
                command.person(),
                command.function(),
                command.migrationRelated(),
                command.justification(),
                command.sheet(),
                command.readAt()));
        apply(new MemberRegistered(command.network(), command.entity(), command.seat(), command.person()));
        return StepAnswer.DONE;
    }

    private static PersonRef known(@Nullable PersonRef person, SeatRule needed) {
        needed.require(person != null);
        return requireNonNull(person);
    }

    private static boolean isHead(Act act, String network, String entity) {
        return act.capacity().isFor(Role.HEAD_OF_AGENCY, entity)
                && network.equals(act.capacity().network());
    }

    private static boolean isSecretariat(Act act, String network) {
        return act.capacity().is(Role.SECRETARIAT)
                && network.equals(act.capacity().network());
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @EventSourcingHandler
    void on(MemberNominated event) {
        id = MembershipIds.seat(event.network(), event.entity(), event.seat());
        nominee = event.person();
    }

    @EventSourcingHandler
    void on(MemberTakenOver event) {
        id = MembershipIds.seat(event.network(), event.entity(), event.seat());
        nominee = event.person();
        takenOverFrom = event.sheet();
    }

    @EventSourcingHandler
    void on(NominationReturned event) {
        nominee = null;
    }

    @EventSourcingHandler
    void on(MemberRegistered event) {
        holder = event.person();
        nominee = null;
    }

    @EventSourcingHandler
    void on(SeatEnded event) {
        if (event.person().equals(holder)) {
            holder = null;
        } else {
            nominee = null;
        }
    }
}
