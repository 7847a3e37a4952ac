package org.assent.membership.delegation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Mandate;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.membership.MembershipIds;
import org.assent.membership.messages.DelegateWork;
import org.assent.membership.messages.DelegationEnded;
import org.assent.membership.messages.EndDelegation;
import org.assent.membership.messages.WorkDelegated;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** All delegations within one entity, so that "never two at once" is one aggregate's fact. */
class Delegations {
    private static final Set<Work> DELEGABLE = Set.of(Work.CONSULTATIONS, Work.PROPOSALS);

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable UUID id;

    private final List<WorkDelegated> delegations = new ArrayList<>();
    private final Set<Integer> endedEarly = new HashSet<>();

    Delegations() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DelegateWork command, @MetaDataValue(Act.KEY) Act act) {
        DelegationRule.DG1.requireRight(isMember(act, command));
        DelegationRule.DG2.requireContent(command.sits() && !command.to().equals(act.person()));
        DelegationRule.DG3.requireContent(!command.works().isEmpty() && DELEGABLE.containsAll(command.works()));
        DelegationRule.DG4.requireContent(
                command.from().isBefore(command.until()) && command.until().isAfter(act.receivedAt()));
        DelegationRule.DG5.require(delegations.stream().noneMatch(earlier -> meets(earlier, command, act)));
        apply(new WorkDelegated(
                command.network(),
                command.entity(),
                delegations.size() + 1,
                act.person(),
                command.to(),
                command.works().stream().sorted().distinct().toList(),
                command.from(),
                command.until(),
                command.readAt()));
    }

    @CommandHandler
    void handle(EndDelegation command, @MetaDataValue(Act.KEY) Act act) {
        DelegationRule.DG6.require(command.number() >= 1 && command.number() <= delegations.size());
        WorkDelegated delegation = delegations.get(command.number() - 1);
        DelegationRule.DG6.requireRight(command.network().equals(act.capacity().network())
                && (act.person().equals(delegation.of())
                        || act.person().equals(delegation.to())
                        || act.capacity().isFor(Role.HEAD_OF_AGENCY, command.entity())));
        DelegationRule.DG6.require(stands(delegation, act.receivedAt()));
        apply(new DelegationEnded(
                command.network(), command.entity(), command.number(), delegation.of(), delegation.to()));
    }

    private static boolean isMember(Act act, DelegateWork command) {
        Mandate mandate = act.capacity().mandate();
        return act.capacity().isFor(Role.MEMBER, command.entity())
                && command.network().equals(act.capacity().network())
                && (mandate == null || mandate.of() == null);
    }

    /** Whether another delegation of the same person's work, or by the person to whom it would go, touches the same time and work. */
    private boolean meets(WorkDelegated earlier, DelegateWork command, Act act) {
        return stands(earlier, act.receivedAt())
                && (earlier.of().equals(act.person()) || earlier.of().equals(command.to()))
                && earlier.from().isBefore(command.until())
                && command.from().isBefore(earlier.until())
                && !Collections.disjoint(earlier.works(), command.works());
    }

    private boolean stands(WorkDelegated delegation, Instant now) {
        return delegation.until().isAfter(now) && !endedEarly.contains(delegation.number());
    }

    @EventSourcingHandler
    void on(WorkDelegated event) {
        id = MembershipIds.delegations(event.network(), event.entity());
        delegations.add(event);
    }

    @EventSourcingHandler
    void on(DelegationEnded event) {
        endedEarly.add(event.number());
    }
}
