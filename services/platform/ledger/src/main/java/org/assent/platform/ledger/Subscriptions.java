package org.assent.platform.ledger;

import java.util.List;

/** How far the readers of the log have come: for readiness, for reading one's own writes, for figures. */
public interface Subscriptions {
    /** Every subscription. */
    List<SubscriptionStatus> status();

    /** Up to which position {@code group} has handled everything, on whichever node. */
    long position(String group);

    /** Waits until {@code group} has handled {@code position}, at most {@code millis}; whether it has. */
    boolean await(String group, long position, long millis) throws InterruptedException;
}
