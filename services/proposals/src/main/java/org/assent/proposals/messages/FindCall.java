package org.assent.proposals.messages;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.proposals.CallState;
import org.jspecify.annotations.Nullable;

/** Calls at a moment. */
public interface FindCall {
    Optional<CallView> call(UUID callId, Moment moment);

    /**
     * Calls of a Network, the last registered first.
     *
     * @param state name of a {@link CallState}; {@code null} for all
     * @param text only calls whose code or title contains it; {@code null} for all
     */
    Page<CallView> calls(
            String network,
            @Nullable String state,
            @Nullable String text,
            Moment moment,
            int limit,
            @Nullable String cursor);
}
