package broken.consensus.read;

import broken.membership.read.SeatRegister;

class ReadsOthersRegister {
    Object read(SeatRegister register) {
        return register;
    }
}
