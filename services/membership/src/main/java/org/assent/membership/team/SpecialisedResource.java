package org.assent.membership.team;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import java.util.stream.Stream;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.membership.Holding;
import org.assent.membership.messages.IdentifySpecialisedResource;
import org.assent.membership.messages.SpecialisedResourceIdentified;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A resource that the co-chairs identified to assist the Network in a work. */
class SpecialisedResource {
    @AggregateIdentifier
    private @Nullable UUID id;

    SpecialisedResource() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(IdentifySpecialisedResource command, @MetaDataValue(Act.KEY) Act act) {
        TeamRule.SR1.requireRight(Holding.anyOf(act, command.network(), Role.CO_CHAIR));
        TeamRule.SR1.require(id == null);
        TeamRule.SR2.requireContent(
                Stream.of(command.what(), command.provider(), command.work()).noneMatch(String::isBlank)
                        && command.until().isAfter(act.receivedAt()));
        apply(new SpecialisedResourceIdentified(
                command.resourceId(),
                command.network(),
                command.what(),
                command.provider(),
                command.work(),
                command.until()));
    }

    @EventSourcingHandler
    void on(SpecialisedResourceIdentified event) {
        id = event.resourceId();
    }
}
