package org.assent.consensus.messages;

import java.util.List;
import java.util.UUID;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** The register: rounds that have ended, with what was decided, newest first. */
public interface ListDecisions {
    /**
     * Which of them. What is {@code null} filters nothing.
     *
     * @param outcome name of the {@link org.assent.consensus.RoundState} in which it ended
     * @param year of its end, in UTC
     * @param text in the title
     * @param matters ids of the matters decided
     */
    record Wanted(
            @Nullable String outcome,
            @Nullable String year,
            @Nullable String text,
            @Nullable List<UUID> matters) {}

    /** @param cursor where the page begins; {@code null} for the first */
    Page<RoundView> decisions(String network, Wanted wanted, Moment moment, int limit, @Nullable String cursor);
}
