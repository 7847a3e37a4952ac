package org.assent.membership.process;

import java.util.UUID;
import org.assent.membership.messages.LapseNomination;
import org.assent.membership.messages.RemindHead;
import org.assent.platform.ledger.StepDoor;

/** The steps of {@code nomination.bpmn}: each sends one command. Public because the model's expressions call them. */
public final class NominationSteps {
    private final StepDoor door;

    public NominationSteps(StepDoor door) {
        this.door = door;
    }

    public void remindHead(String nominationId) {
        door.send(new RemindHead(UUID.fromString(nominationId)));
    }

    public void lapseNomination(String nominationId) {
        door.send(new LapseNomination(UUID.fromString(nominationId)));
    }
}
