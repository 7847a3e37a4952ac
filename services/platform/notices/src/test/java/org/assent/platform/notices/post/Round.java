package org.assent.platform.notices.post;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.platform.ledger.EventTypes;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A round of the tests: its seats are written to, and it records which of them were served. */
public class Round {
    /** Opens a round; a seat in small letters has no address. */
    public record OpenRound(@TargetAggregateIdentifier UUID id, List<String> seats) {}

    /** A seat was served. */
    public record RecordSeatServed(
            @TargetAggregateIdentifier UUID id, String seat, Instant at) {}

    /** A seat cannot be served. */
    public record RecordSeatWithoutAddress(
            @TargetAggregateIdentifier UUID id, String seat) {}

    /** A round is open. */
    public record RoundOpened(UUID id, List<String> seats) {}

    /** A seat was served. */
    public record SeatServed(UUID id, String seat, Instant at) {}

    /** A seat cannot be served. */
    public record SeatHasNoAddress(UUID id, String seat) {}

    @AggregateIdentifier
    private UUID id;

    Round() {}

    static EventTypes events() {
        return EventTypes.of("example")
                .add(1, RoundOpened.class)
                .add(1, SeatServed.class)
                .add(1, SeatHasNoAddress.class);
    }

    @CommandHandler
    Round(OpenRound command) {
        apply(new RoundOpened(command.id(), command.seats()));
    }

    @CommandHandler
    void handle(RecordSeatServed command) {
        apply(new SeatServed(id, command.seat(), command.at()));
    }

    @CommandHandler
    void handle(RecordSeatWithoutAddress command) {
        apply(new SeatHasNoAddress(id, command.seat()));
    }

    @EventSourcingHandler
    void on(RoundOpened event) {
        id = event.id();
    }
}
