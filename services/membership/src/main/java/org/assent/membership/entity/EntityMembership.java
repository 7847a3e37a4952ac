package org.assent.membership.entity;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.membership.Configuring;
import org.assent.membership.MembershipIds;
import org.assent.membership.messages.ChangeRolls;
import org.assent.membership.messages.EnterEntity;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.RecordHeadOfAgency;
import org.assent.membership.messages.Rolls;
import org.assent.membership.messages.RollsChanged;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An entity in the register of a Network: on which rolls it stands and who heads it. */
class EntityMembership {
    @AggregateIdentifier
    private @Nullable UUID id;

    private @Nullable Residency residency;
    private @Nullable Rolls rolls;
    private @Nullable PersonRef head;
    private Instant headFrom = Instant.MIN;

    EntityMembership() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EnterEntity command, @MetaDataValue(Act.KEY) Act act) {
        EntityRule.EN1.requireRight(mayKeep(act, command.network(), id == null));
        EntityRule.EN2.require(id == null);
        EntityRule.EN3.requireContent(LocalMark.isRight(command.residency(), command.rolls()));
        apply(new EntityEntered(
                command.network(),
                command.entity(),
                command.nameEnglish(),
                command.nameRussian(),
                command.entityType(),
                command.dacCode(),
                command.residency(),
                command.rolls(),
                command.mailAddress()));
    }

    @CommandHandler
    void handle(ChangeRolls command, @MetaDataValue(Act.KEY) Act act) {
        EntityRule.EN1.requireRight(Configuring.byAdministrator(act, command.network()));
        EntityRule.EN3.requireContent(LocalMark.isRight(requireNonNull(residency), command.rolls()));
        EntityRule.EN5.require(!command.rolls().equals(rolls));
        apply(new RollsChanged(command.network(), command.entity(), command.rolls()));
    }

    @CommandHandler
    void handle(RecordHeadOfAgency command, @MetaDataValue(Act.KEY) Act act) {
        EntityRule.EN1.requireRight(mayKeep(act, command.network(), head == null));
        EntityRule.EN5.require(!command.person().equals(head));
        EntityRule.EN4.requireContent(
                !command.from().isAfter(act.receivedAt()) && command.from().isAfter(headFrom));
        apply(new HeadTookOffice(command.network(), command.entity(), command.person(), command.from(), head));
    }

    private static boolean mayKeep(Act act, String network, boolean empty) {
        return Configuring.byAdministrator(act, network) || (empty && Configuring.byFounder(act));
    }

    @EventSourcingHandler
    void on(EntityEntered event) {
        id = MembershipIds.entity(event.network(), event.entity());
        residency = event.residency();
        rolls = event.rolls();
    }

    @EventSourcingHandler
    void on(RollsChanged event) {
        rolls = event.rolls();
    }

    @EventSourcingHandler
    void on(HeadTookOffice event) {
        head = event.person();
        headFrom = event.from();
    }
}
