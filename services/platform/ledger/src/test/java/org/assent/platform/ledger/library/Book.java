package org.assent.platform.ledger.library;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.StepAnswer;
import org.assent.platform.ledger.EventTypes;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The aggregate of this module's tests: a book of a library, lent to one reader at a time. */
public class Book {
    public record AcquireBook(@TargetAggregateIdentifier UUID id, String title) {}

    public record LendBook(@TargetAggregateIdentifier UUID id, String reader) {}

    public record ReturnBook(@TargetAggregateIdentifier UUID id) {}

    /** As a process would: answers and never refuses. */
    public record RemindReader(@TargetAggregateIdentifier UUID id) {}

    /** Lends and returns many times in one command. */
    public record LendOften(@TargetAggregateIdentifier UUID id, int times) {}

    /** Records an event and then fails. */
    public record FailAfterDeciding(
            @TargetAggregateIdentifier UUID id) {}

    public record BookAcquired(UUID id, String title) {}

    public record BookLent(UUID id, String reader, Instant receivedAt) {}

    public record BookReturned(UUID id) {}

    public record ReaderReminded(UUID id, int number) {}

    @AggregateIdentifier
    private UUID id;

    private boolean lent;
    private int reminders;

    public static EventTypes events() {
        return EventTypes.of("library")
                .add(1, BookAcquired.class)
                .add(1, BookLent.class)
                .add(1, BookReturned.class)
                .add(1, ReaderReminded.class);
    }

    Book() {}

    @CommandHandler
    Book(AcquireBook command) {
        apply(new BookAcquired(command.id(), command.title()));
    }

    @CommandHandler
    void handle(LendBook command, @MetaDataValue(Act.KEY) Act act) {
        LibraryRule.L1.require(!lent);
        apply(new BookLent(id, command.reader(), act.receivedAt()));
    }

    @CommandHandler
    void handle(ReturnBook command) {
        if (lent) {
            apply(new BookReturned(id));
        }
    }

    @CommandHandler
    StepAnswer handle(RemindReader command) {
        if (!lent) {
            return StepAnswer.NOT_YET;
        }
        apply(new ReaderReminded(id, reminders + 1));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(LendOften command, @MetaDataValue(Act.KEY) Act act) {
        for (int i = 0; i < command.times(); i++) {
            apply(new BookLent(id, "reader " + i, act.receivedAt()));
            apply(new BookReturned(id));
        }
    }

    @CommandHandler
    void handle(FailAfterDeciding command) {
        apply(new BookReturned(id));
        throw new IllegalStateException("after the decision");
    }

    @EventSourcingHandler
    void on(BookAcquired event) {
        id = event.id();
    }

    @EventSourcingHandler
    void on(BookLent event) {
        lent = true;
    }

    @EventSourcingHandler
    void on(BookReturned event) {
        lent = false;
    }

    @EventSourcingHandler
    void on(ReaderReminded event) {
        reminders = event.number();
    }
}
