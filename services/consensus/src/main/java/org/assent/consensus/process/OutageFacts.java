package org.assent.consensus.process;

import java.util.UUID;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.operations.messages.FindServiceGaps;
import org.assent.platform.operations.messages.FindServiceGaps.ServiceGapsView;
import org.assent.platform.timeline.Timeline;
import org.assent.rules.consensus.Outages.Outage;

/** The facts with which the end of a silence is asked for: what was out of reach, and how much of it the round's settings bear. */
final class OutageFacts {
    private final EventLog log;
    private final Timeline timeline;
    private final FindNetworkSettings settings;
    private final FindServiceGaps gaps;

    OutageFacts(EventLog log, Timeline timeline, FindNetworkSettings settings, FindServiceGaps gaps) {
        this.log = log;
        this.timeline = timeline;
        this.settings = settings;
        this.gaps = gaps;
    }

    CloseSilence closing(UUID roundId) {
        RecordedEvent<?> first = log.of(roundId).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a silence of a round that was never opened"));
        if (!(first.payload() instanceof ConsensusRoundOpened opened)) {
            throw new IllegalStateException("a round begins with its opening");
        }
        ServiceGapsView view = gaps.gaps();
        return new CloseSilence(
                roundId,
                view.gaps().stream()
                        .map(gap -> new Outage(gap.what().name(), gap.from(), gap.until()))
                        .toList(),
                settings.settings(
                                opened.network(),
                                timeline.atPosition(first.position()).orElseThrow())
                        .outages(),
                view.readAt());
    }
}
