package org.assent.consensus.process;

import java.util.UUID;
import org.assent.consensus.messages.InformRoll;
import org.assent.consensus.messages.ServeRoll;
import org.assent.platform.ledger.StepDoor;

/** The steps of {@code consensus-round.bpmn}: each sends one command. Public because the model's expressions call them. */
public final class ConsensusRoundSteps {
    private final StepDoor door;
    private final OutageFacts outages;

    ConsensusRoundSteps(StepDoor door, OutageFacts outages) {
        this.door = door;
        this.outages = outages;
    }

    public void serveRoll(String roundId) {
        door.send(new ServeRoll(UUID.fromString(roundId)));
    }

    public void closeSilence(String roundId) {
        door.send(outages.closing(UUID.fromString(roundId)));
    }

    public void informRoll(String roundId) {
        door.send(new InformRoll(UUID.fromString(roundId)));
    }
}
