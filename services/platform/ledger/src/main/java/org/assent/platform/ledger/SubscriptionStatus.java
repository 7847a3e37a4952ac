package org.assent.platform.ledger;

import org.jspecify.annotations.Nullable;

/**
 * How far a subscription has come.
 *
 * @param group the subscription
 * @param position up to here it has handled everything, on whichever node
 * @param head the last position of the log when asked
 * @param error why it does not go on; {@code null} while it does
 */
public record SubscriptionStatus(
        String group, long position, long head, @Nullable String error) {
    /** How many events it has still to handle. */
    public long lag() {
        return Math.max(0, head - position);
    }
}
