package org.assent.consensus.messages;

import java.util.List;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** The rounds of a network at a moment, newest first. */
public interface ListConsensusRounds {
    /**
     * @param state name of a {@link org.assent.consensus.RoundState}; {@code null} for all
     * @param cursor where the page begins; {@code null} for the first
     */
    Page<RoundView> rounds(String network, @Nullable String state, Moment moment, int limit, @Nullable String cursor);

    /** All rounds that run, for "what waits for me". */
    List<RoundView> running(String network, Moment moment);
}
