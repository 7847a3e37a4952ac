package org.assent.consultation.process;

import java.util.UUID;
import org.assent.consultation.messages.CloseConsultation;
import org.assent.consultation.messages.RemindAddressees;
import org.assent.consultation.messages.ServeAddressees;
import org.assent.platform.ledger.StepDoor;

/** The steps of {@code consultation-round.bpmn}: each sends one command. Public because the model's expressions call them. */
public final class ConsultationRoundSteps {
    private final StepDoor door;

    public ConsultationRoundSteps(StepDoor door) {
        this.door = door;
    }

    public void serveAddressees(String roundId) {
        door.send(new ServeAddressees(UUID.fromString(roundId)));
    }

    public void remindAddressees(String roundId) {
        door.send(new RemindAddressees(UUID.fromString(roundId)));
    }

    public void closeConsultation(String roundId) {
        door.send(new CloseConsultation(UUID.fromString(roundId)));
    }
}
