package org.assent.consensus.read;

import org.assent.consensus.DecisionText;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.platform.timeline.Projector;

/** The exact texts of rounds; apart from the rounds, so that a position does not copy the text. */
final class RoundTextRegister extends Projector<DecisionText> {
    RoundTextRegister() {
        super("consensus_text", DecisionText.class);
        on(
                ConsensusRoundOpened.class,
                (event, rows) -> rows.put(
                        RoundRegister.key(event.payload().roundId()),
                        event.payload().text()));
    }
}
