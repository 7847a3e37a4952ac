package org.assent.consensus.policy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.ListObjections;
import org.assent.consensus.messages.ObjectionView;
import org.assent.consensus.messages.PositionStated;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Timeline;

/** What the policies about objections read: the round's own earlier events, and registers as of the event's position. */
final class ObjectionFacts {
    private final EventLog log;
    private final Timeline timeline;
    private final FindNetworkSettings settings;
    private final ListObjections objections;

    ObjectionFacts(EventLog log, Timeline timeline, FindNetworkSettings settings, ListObjections objections) {
        this.log = log;
        this.timeline = timeline;
        this.settings = settings;
        this.objections = objections;
    }

    ConsensusRoundOpened opened(RecordedEvent<PositionStated> event) {
        return log.of(event.payload().roundId()).stream()
                .map(RecordedEvent::payload)
                .filter(ConsensusRoundOpened.class::isInstance)
                .map(ConsensusRoundOpened.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a position in a round that was never opened"));
    }

    /** The entity's position before this one in the same round. */
    Optional<PositionStated> before(RecordedEvent<PositionStated> event) {
        List<PositionStated> earlier = log.of(event.payload().roundId()).stream()
                .filter(other -> other.position() < event.position())
                .map(RecordedEvent::payload)
                .filter(PositionStated.class::isInstance)
                .map(PositionStated.class::cast)
                .filter(stated -> stated.entity().equals(event.payload().entity()))
                .toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    /** How many working days the settings in force give for bringing a blocked matter on (CR18). */
    int facilitationWorkingDays(String network, long position) {
        return settings.settings(network, timeline.atPosition(position).orElseThrow())
                .proposals()
                .facilitationWorkingDays();
    }

    /** The first objection that stands on a subject in another round than the one that began. */
    Optional<ObjectionView> firstStanding(UUID subjectId, UUID newRoundId, long position) {
        return objections.standingOn(subjectId, timeline.atPosition(position).orElseThrow()).stream()
                .filter(objection -> !objection.raised().roundId().equals(newRoundId))
                .findFirst();
    }
}
