package org.assent.proposals;

import java.time.Instant;
import java.util.UUID;

/**
 * The call a proposal is made under, as it was when the proposal came under it. Read by the sender of the command, never taken
 * from the client.
 *
 * @param readAt the position at which it was read
 * @param state whether it takes proposals
 * @param closingAt the fund's closing date
 * @param dates the Network's own dates
 */
public record PinnedCall(
        UUID callId,
        String code,
        String titleEnglish,
        String titleRussian,
        long readAt,
        CallState state,
        Instant closingAt,
        CallDates dates,
        CallConfiguration configuration) {
    /** Whether it takes proposals at that instant. */
    public boolean isOpen(Instant at) {
        return state == CallState.OPEN && at.isBefore(closingAt);
    }
}
