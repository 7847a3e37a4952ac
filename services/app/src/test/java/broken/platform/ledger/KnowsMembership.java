package broken.platform.ledger;

import broken.membership.read.SeatRegister;

class KnowsMembership {
    Object know(SeatRegister register) {
        return register;
    }
}
