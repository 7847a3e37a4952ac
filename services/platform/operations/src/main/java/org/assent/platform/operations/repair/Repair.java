package org.assent.platform.operations.repair;

import static org.assent.platform.operations.repair.OperationsRule.OP1;
import static org.assent.platform.operations.repair.OperationsRule.OP2;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.platform.operations.messages.RetryOrdered;
import org.assent.platform.operations.messages.TryAgain;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** What administrators did about one fault: an act on record like any other. */
public class Repair {
    @AggregateIdentifier
    @Nullable
    UUID faultId;

    /** For the repository only. */
    protected Repair() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TryAgain command, @MetaDataValue(Act.KEY) Act act) {
        OP1.requireRight(act.capacity().is(Role.ADMINISTRATOR));
        OP2.require(command.waits());
        apply(new RetryOrdered(
                command.faultId(),
                command.reference(),
                command.kind(),
                command.process(),
                command.element(),
                command.cause(),
                command.carrier(),
                command.tries()));
    }

    @EventSourcingHandler
    void on(RetryOrdered event) {
        faultId = event.faultId();
    }
}
