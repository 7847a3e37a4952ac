package broken.consensus.web;

import broken.consensus.round.Round;
import java.util.UUID;

class LoadsTheRound {
    UUID page(Round round) {
        return round.id();
    }
}
