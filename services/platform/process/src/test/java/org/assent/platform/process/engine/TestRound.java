package org.assent.platform.process.engine;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.MovesProcess;
import org.assent.kernel.StepAnswer;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.StepDoor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A round as small as the consensus model lets it be, on the real ledger. */
public class TestRound {
    public record OpenRound(@TargetAggregateIdentifier UUID id) {}

    public record BreakSilence(@TargetAggregateIdentifier UUID id) {}

    public record StartSilence(@TargetAggregateIdentifier UUID id, Instant closesAt) {}

    public record ServeRoll(@TargetAggregateIdentifier UUID id) {}

    public record CloseSilence(@TargetAggregateIdentifier UUID id) {}

    public record InformRoll(@TargetAggregateIdentifier UUID id) {}

    public record ConsensusRoundOpened(UUID id) {}

    public record RollServed(UUID id) {}

    public record SilenceStarted(UUID id, Instant closesAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("closesAt", closesAt);
        }
    }

    public record SilenceBroken(UUID id) {}

    public record ConsensusReached(UUID id) {}

    public record RollInformed(UUID id) {}

    /** Its steps; {@code afterwards} happens once a command was handled, in the step's transaction. */
    public static final class Steps {
        private final StepDoor door;
        private volatile Runnable afterwards = () -> {};

        Steps(StepDoor door) {
            this.door = door;
        }

        void afterwards(Runnable action) {
            afterwards = action;
        }

        public void serveRoll(UUID round) {
            send(new ServeRoll(round));
        }

        public void closeSilence(UUID round) {
            send(new CloseSilence(round));
        }

        public void informRoll(UUID round) {
            send(new InformRoll(round));
        }

        private void send(Object command) {
            door.send(command);
            afterwards.run();
        }
    }

    @AggregateIdentifier
    private UUID id;

    private Instant closesAt = Instant.MAX;
    private boolean decided;

    static EventTypes events() {
        return EventTypes.of("testround")
                .add(1, ConsensusRoundOpened.class)
                .add(1, RollServed.class)
                .add(1, SilenceStarted.class)
                .add(1, SilenceBroken.class)
                .add(1, ConsensusReached.class)
                .add(1, RollInformed.class);
    }

    TestRound() {}

    @CommandHandler
    TestRound(OpenRound command) {
        apply(new ConsensusRoundOpened(command.id()));
    }

    @CommandHandler
    StepAnswer handle(ServeRoll command) {
        apply(new RollServed(id));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(StartSilence command) {
        apply(new SilenceStarted(id, command.closesAt()));
    }

    @CommandHandler
    void handle(BreakSilence command) {
        if (!decided) {
            apply(new SilenceBroken(id));
        }
    }

    @CommandHandler
    StepAnswer handle(CloseSilence command, @MetaDataValue(Act.KEY) Act act) {
        if (decided) {
            return StepAnswer.ALREADY_DONE;
        }
        if (act.receivedAt().isBefore(closesAt)) {
            return StepAnswer.NOT_YET;
        }
        apply(new ConsensusReached(id));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(InformRoll command) {
        apply(new RollInformed(id));
        return StepAnswer.DONE;
    }

    @EventSourcingHandler
    void on(ConsensusRoundOpened event) {
        id = event.id();
    }

    @EventSourcingHandler
    void on(SilenceStarted event) {
        closesAt = event.closesAt();
    }

    @EventSourcingHandler
    void on(SilenceBroken event) {
        decided = true;
    }

    @EventSourcingHandler
    void on(ConsensusReached event) {
        decided = true;
    }
}
