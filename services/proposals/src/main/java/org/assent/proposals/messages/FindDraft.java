package org.assent.proposals.messages;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.timeline.Moment;

/** Concept notes at a moment. */
public interface FindDraft {
    Optional<DraftView> draft(UUID proposalId, Moment moment);
}
