package org.assent.consensus.messages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.platform.timeline.Moment;

/** Objections at a moment. */
public interface FindObjection {
    Optional<ObjectionView> objection(UUID roundId, String entity, Moment moment);

    /** The objection with that id. */
    Optional<ObjectionView> objection(UUID objectionId, Moment moment);

    /** All objections of a round, first to last. */
    List<ObjectionView> ofRound(UUID roundId, Moment moment);
}
