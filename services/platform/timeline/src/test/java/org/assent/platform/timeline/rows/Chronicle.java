package org.assent.platform.timeline.rows;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.UUID;
import org.assent.platform.ledger.EventTypes;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An aggregate that records what it is told, so that a test can state any history through the real doors. */
public class Chronicle {
    /** What is to be recorded by one command. */
    public record Tell(@TargetAggregateIdentifier UUID id, List<Object> events) {}

    /** The chronicle has begun. */
    public record ChronicleBegun(UUID id) {}

    @AggregateIdentifier
    private UUID id;

    Chronicle() {}

    static EventTypes events() {
        return EventTypes.of("library")
                .add(1, ChronicleBegun.class)
                .add(1, Library.BookArrived.class)
                .add(1, Library.BookMoved.class)
                .add(1, Library.CopiesCounted.class)
                .add(1, Library.BookLost.class)
                .add(1, Library.DoorOpened.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void tell(Tell command) {
        if (id == null) {
            apply(new ChronicleBegun(command.id()));
        }
        command.events().forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(ChronicleBegun event) {
        id = event.id();
    }
}
