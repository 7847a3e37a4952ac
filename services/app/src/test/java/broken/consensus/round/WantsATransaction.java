package broken.consensus.round;

import org.springframework.transaction.annotation.Transactional;

class WantsATransaction {
    @Transactional
    void act() {}
}
