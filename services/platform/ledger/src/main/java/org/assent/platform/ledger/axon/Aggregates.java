package org.assent.platform.ledger.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.assent.platform.ledger.AggregateType;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.micrometer.MessageTimerMonitor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

/**
 * One command bus for both doors, with a handler for each aggregate. It attaches no transaction: from outside the group writer's
 * batch is one, and inside there is one already.
 */
final class Aggregates {
    private Aggregates() {}

    static CommandBus bus(List<AggregateType> types, EventStore store, MeterRegistry registry) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .messageMonitor(MessageTimerMonitor.builder()
                        .meterNamePrefix("assent.commands")
                        .meterRegistry(registry)
                        .tagsBuilder(message ->
                                Tags.of("command", message.getPayloadType().getSimpleName()))
                        .build())
                .build();
        DoorLock locks = new DoorLock();
        types.forEach(type -> register(type.type(), bus, store, locks));
        return bus;
    }

    private static <T> void register(Class<T> type, CommandBus bus, EventStore store, DoorLock locks) {
        AggregateModel<T> model = AnnotatedAggregateMetaModelFactory.inspectAggregate(
                type, ClasspathParameterResolverFactory.forClass(type));
        EventSourcingRepository<T> repository = EventSourcingRepository.builder(type)
                .aggregateModel(model)
                .eventStore(store)
                .lockFactory(locks)
                .build();
        AggregateAnnotationCommandHandler.<T>builder()
                .repository(repository)
                .aggregateModel(model)
                .build()
                .subscribe(bus);
    }
}
