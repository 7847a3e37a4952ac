package org.assent.consensus.messages;

import java.util.List;
import java.util.UUID;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** The objections of a network at a moment, newest first. */
public interface ListObjections {
    /**
     * @param standing whether they stand; {@code null} for all
     * @param party acronym of an entity that objects or owes the reply; {@code null} for all
     * @param cursor where the page begins; {@code null} for the first
     */
    Page<ObjectionView> objections(
            String network,
            @Nullable Boolean standing,
            @Nullable String party,
            Moment moment,
            int limit,
            @Nullable String cursor);

    /** All that stand, for "what waits for me". */
    List<ObjectionView> standing(String network, Moment moment);

    /** All that stand on a subject, first to last. */
    List<ObjectionView> standingOn(UUID subjectId, Moment moment);
}
