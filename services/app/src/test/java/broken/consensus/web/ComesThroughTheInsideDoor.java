package broken.consensus.web;

import broken.platform.ledger.StepDoor;

class ComesThroughTheInsideDoor {
    void press(StepDoor door) {
        door.send("now");
    }
}
