package org.assent.proposals.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Usd;
import org.assent.proposals.CallConfiguration;
import org.assent.proposals.CallDates;
import org.assent.proposals.CallState;
import org.assent.proposals.PinnedCall;
import org.assent.rules.dossier.ChecklistItem;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stood at a moment.
 *
 * @param since when it came into its present state
 * @param reason why it was closed before its date; {@code null} otherwise
 */
public record CallView(
        UUID callId,
        String network,
        String fund,
        String code,
        String titleEnglish,
        String titleRussian,
        List<ChecklistItem.Phase> phases,
        CallState state,
        Instant since,
        Instant closingAt,
        CallDates dates,
        @Nullable Usd ceiling,
        CallConfiguration configuration,
        @Nullable String reason,
        long registeredPosition) {
    /** The same in another state. */
    public CallView in(CallState next, Instant at, @Nullable String why) {
        return new CallView(
                callId,
                network,
                fund,
                code,
                titleEnglish,
                titleRussian,
                phases,
                next,
                at,
                closingAt,
                dates,
                ceiling,
                configuration,
                why,
                registeredPosition);
    }

    /** The call as a proposal pins it. */
    public PinnedCall pinned(long readAt) {
        return new PinnedCall(callId, code, titleEnglish, titleRussian, readAt, state, closingAt, dates, configuration);
    }
}
