package org.assent.consensus.messages;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.timeline.Moment;

/** What came to rounds beside their text, and who has it. */
public interface FindRoundPapers {
    Optional<RoundPapersView> papers(UUID roundId, Moment moment);
}
