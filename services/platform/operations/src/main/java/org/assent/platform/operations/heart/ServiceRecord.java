package org.assent.platform.operations.heart;

import static org.assent.platform.operations.repair.OperationsRule.OP3;
import static org.assent.platform.operations.repair.OperationsRule.OP4;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.platform.operations.messages.RecordServiceGap;
import org.assent.platform.operations.messages.ServiceGapRecorded;
import org.assent.platform.operations.messages.ServicePart;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** When what was out of reach. Several copies of the application may notice the same gap; no time is recorded twice. */
public class ServiceRecord {
    @AggregateIdentifier
    @Nullable
    UUID recordId;

    private final Map<ServicePart, Instant> recordedUntil = new EnumMap<>(ServicePart.class);

    /** For the repository only. */
    protected ServiceRecord() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(RecordServiceGap command, @MetaDataValue(Act.KEY) Act act) {
        OP3.requireRight(act.capacity().is(Role.SYSTEM));
        OP4.requireContent(command.from().isBefore(command.until())
                && !command.until().isAfter(act.receivedAt().plus(Act.RECEIVED_WITHIN)));
        Instant recorded = recordedUntil.getOrDefault(command.what(), Instant.MIN);
        Instant from = command.from().isAfter(recorded) ? command.from() : recorded;
        if (!from.isBefore(command.until())) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ServiceGapRecorded(command.target(), command.what(), from, command.until()));
        return StepAnswer.DONE;
    }

    @EventSourcingHandler
    void on(ServiceGapRecorded event) {
        recordId = event.recordId();
        recordedUntil.put(event.what(), event.until());
    }
}
