package org.assent.consensus.messages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.platform.timeline.Moment;

/** Rounds at a moment, by their id or by their subject. */
public interface FindConsensusRound {
    Optional<RoundView> round(UUID roundId, Moment moment);

    /** The exact text of a round. */
    Optional<DecisionText> text(UUID roundId, Moment moment);

    /** All rounds on a subject, first to last. */
    List<RoundView> rounds(UUID subjectId, Moment moment);
}
