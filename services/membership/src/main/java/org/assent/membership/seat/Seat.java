package org.assent.membership.seat;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.MembershipIds;
import org.assent.membership.messages.EndSeat;
import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.NominateMember;
import org.assent.membership.messages.RegisterMember;
import org.assent.membership.messages.SeatEnded;
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

    private @Nullable PersonRef person;
    private boolean registered;

    Seat() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(NominateMember command, @MetaDataValue(Act.KEY) Act act) {
        SeatRule.NM1.requireRight(isHead(act, command.network(), command.entity()));
        SeatRule.NM3.require(command.onNetworkRoll());
        SeatRule.NM4.require(person == null);
        SeatRule.NM5.requireContent(!command.function().isBlank());
        SeatRule.NM2.requireContent(command.migrationRelated() || isSaid(command.justification()));
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

    @CommandHandler
    void handle(RegisterMember command, @MetaDataValue(Act.KEY) Act act) {
        SeatRule.NM6.requireRight(act.capacity().is(Role.SECRETARIAT)
                && command.network().equals(act.capacity().network()));
        PersonRef nominee = holder(SeatRule.NM6);
        SeatRule.NM6.require(!registered);
        apply(new MemberRegistered(command.network(), command.entity(), command.seat(), nominee));
    }

    @CommandHandler
    void handle(EndSeat command, @MetaDataValue(Act.KEY) Act act) {
        SeatRule.NM7.requireRight(isHead(act, command.network(), command.entity()));
        SeatRule.NM7.requireContent(isSaid(command.reason()));
        PersonRef leaving = holder(SeatRule.NM8);
        apply(new SeatEnded(command.network(), command.entity(), command.seat(), leaving, command.reason()));
    }

    private PersonRef holder(SeatRule needed) {
        needed.require(person != null);
        return requireNonNull(person);
    }

    private static boolean isHead(Act act, String network, String entity) {
        return act.capacity().isFor(Role.HEAD_OF_AGENCY, entity)
                && network.equals(act.capacity().network());
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @EventSourcingHandler
    void on(MemberNominated event) {
        id = MembershipIds.seat(event.network(), event.entity(), event.seat());
        person = event.person();
        registered = false;
    }

    @EventSourcingHandler
    void on(MemberRegistered event) {
        registered = true;
    }

    @EventSourcingHandler
    void on(SeatEnded event) {
        person = null;
        registered = false;
    }
}
