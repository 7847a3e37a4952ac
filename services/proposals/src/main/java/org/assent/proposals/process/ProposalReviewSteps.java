package org.assent.proposals.process;

import java.util.UUID;
import org.assent.platform.ledger.StepDoor;
import org.assent.proposals.messages.NoteOverdueCheck;

/** The steps of {@code proposal-review.bpmn}: each sends one command. Public because the model's expressions call them. */
public final class ProposalReviewSteps {
    private final StepDoor door;

    public ProposalReviewSteps(StepDoor door) {
        this.door = door;
    }

    public void noteOverdueCheck(String proposalId) {
        door.send(new NoteOverdueCheck(UUID.fromString(proposalId)));
    }
}
