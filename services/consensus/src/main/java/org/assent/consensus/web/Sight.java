package org.assent.consensus.web;

import org.assent.consensus.Visibility;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.RoundView;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.SignedIn;

/**
 * What a reader may see of the positions of a round (CR20): decided by the round as it stands now, whatever moment is read. Where an
 * auditor reads as a seat could, the round as it stood then decides for the seat, and the round of today for the auditor.
 */
final class Sight {
    private final FindConsensusRound rounds;
    private final Timeline timeline;

    Sight(FindConsensusRound rounds, Timeline timeline) {
        this.rounds = rounds;
        this.timeline = timeline;
    }

    Visibility of(RoundView round, SignedIn reader) {
        Visibility own = Visibility.of(
                rounds.round(round.opening().roundId(), timeline.now()).orElse(round),
                reader.capacities().held());
        SignedIn auditor = reader.auditor();
        return auditor == null
                ? own
                : own.and(Visibility.of(
                        rounds.round(round.opening().roundId(), timeline.present())
                                .orElse(round),
                        auditor.capacities().held()));
    }
}
