package org.assent.proposals.process;

import java.util.UUID;
import org.assent.platform.ledger.StepDoor;
import org.assent.proposals.messages.CloseCall;

/** The steps of {@code call.bpmn}: each sends one command. Public because the model's expressions call them. */
public final class CallSteps {
    private final StepDoor door;

    public CallSteps(StepDoor door) {
        this.door = door;
    }

    public void closeCall(String callId) {
        door.send(new CloseCall(UUID.fromString(callId), null));
    }
}
