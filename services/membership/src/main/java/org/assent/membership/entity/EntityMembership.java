package org.assent.membership.entity;

import static java.util.Objects.requireNonNull;
import static org.assent.rules.consensus.ConsensusRule.CR2;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.Configuring;
import org.assent.membership.MembershipIds;
import org.assent.membership.messages.AccreditActingHead;
import org.assent.membership.messages.ActingHeadAccredited;
import org.assent.membership.messages.ActingHeadEnded;
import org.assent.membership.messages.ChangeRolls;
import org.assent.membership.messages.EndActingHead;
import org.assent.membership.messages.EnterEntity;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.HeadLeftOffice;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.RecordHeadDeparture;
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
    private final List<ActingHeadAccredited> accredited = new ArrayList<>();
    private final Set<Integer> endedEarly = new HashSet<>();

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

    @CommandHandler
    void handle(RecordHeadDeparture command, @MetaDataValue(Act.KEY) Act act) {
        EntityRule.EN1.requireRight(Configuring.byAdministrator(act, command.network()));
        EntityRule.EN6.require(head != null);
        EntityRule.EN4.requireContent(
                !command.at().isAfter(act.receivedAt()) && command.at().isAfter(headFrom));
        apply(new HeadLeftOffice(command.network(), command.entity(), requireNonNull(head), command.at()));
    }

    @CommandHandler
    void handle(AccreditActingHead command, @MetaDataValue(Act.KEY) Act act) {
        CR2.requireRight(accredits(act, command.network(), command.entity()));
        EntityRule.EN7.requireContent(
                command.from().isBefore(command.until()) && command.until().isAfter(act.receivedAt()));
        EntityRule.EN8.requireContent(head != null || isSaid(command.letter()));
        EntityRule.EN9.requireContent(!command.person().equals(head));
        EntityRule.EN9.require(accredited.stream()
                .noneMatch(earlier -> stands(earlier, act.receivedAt())
                        && earlier.from().isBefore(command.until())
                        && command.from().isBefore(earlier.until())));
        CR2.require(command.headsAlready() == null);
        apply(new ActingHeadAccredited(
                command.network(),
                command.entity(),
                accredited.size() + 1,
                command.person(),
                command.from(),
                command.until(),
                head,
                isSaid(command.letter()) ? requireNonNull(command.letter()).strip() : null,
                act.person(),
                command.readAt()));
    }

    @CommandHandler
    void handle(EndActingHead command, @MetaDataValue(Act.KEY) Act act) {
        CR2.requireRight(accredits(act, command.network(), command.entity()));
        EntityRule.EN10.require(command.number() >= 1
                && command.number() <= accredited.size()
                && stands(accredited.get(command.number() - 1), act.receivedAt()));
        apply(new ActingHeadEnded(
                command.network(),
                command.entity(),
                command.number(),
                accredited.get(command.number() - 1).person()));
    }

    /** The head, even while somebody acts; the Resident Coordinator only where there is no head. */
    private boolean accredits(Act act, String network, String entity) {
        boolean here = network.equals(act.capacity().network());
        boolean byHead = act.capacity().role() == Role.HEAD_OF_AGENCY
                && entity.equals(act.capacity().entity())
                && act.person().equals(head);
        return here && (byHead || (head == null && act.capacity().isFor(Role.CO_CHAIR, "RCO")));
    }

    /** Whether an accreditation is in force or still to come: it ends on its day, early, and with the head for whom it was made. */
    private boolean stands(ActingHeadAccredited accreditation, Instant now) {
        return accreditation.until().isAfter(now)
                && !endedEarly.contains(accreditation.number())
                && Objects.equals(accreditation.head(), head);
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
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

    @EventSourcingHandler
    void on(HeadLeftOffice event) {
        head = null;
        headFrom = event.at();
    }

    @EventSourcingHandler
    void on(ActingHeadAccredited event) {
        accredited.add(event);
    }

    @EventSourcingHandler
    void on(ActingHeadEnded event) {
        endedEarly.add(event.number());
    }
}
