package org.assent.consensus.process;

import java.util.UUID;
import org.assent.consensus.messages.RemindOfReply;
import org.assent.platform.ledger.StepDoor;

/** The step of {@code objection.bpmn}, which sends one command. Public because the model's expressions call it. */
public final class ObjectionSteps {
    private final StepDoor door;

    ObjectionSteps(StepDoor door) {
        this.door = door;
    }

    public void remindOfReply(String objectionId) {
        door.send(new RemindOfReply(UUID.fromString(objectionId)));
    }
}
