package org.assent.proposals.process;

import java.util.UUID;
import org.assent.platform.ledger.StepDoor;
import org.assent.proposals.messages.RemindOfFacilitation;

/** The steps of {@code deadlock.bpmn}: each sends one command. Public because the model's expressions call them. */
public final class DeadlockSteps {
    private final StepDoor door;

    public DeadlockSteps(StepDoor door) {
        this.door = door;
    }

    public void remindOfFacilitation(String proposalId) {
        door.send(new RemindOfFacilitation(UUID.fromString(proposalId)));
    }
}
