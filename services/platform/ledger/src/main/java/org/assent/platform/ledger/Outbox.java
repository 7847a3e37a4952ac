package org.assent.platform.ledger;

/**
 * What is to be sent once the transaction that decided it has committed: commands of policies, letters, later webhooks. One
 * mechanism for all. The relay delivers at least once; a carrier makes it once by the key.
 */
public interface Outbox {
    /** Adds a row in the transaction that is open on this thread, at most once for each kind and key. */
    void add(Consignment consignment);

    /**
     * One thing to be sent.
     *
     * @param kind which carrier takes it
     * @param key what makes it once
     * @param cause position of the event that led to it
     * @param content JSON, read by the carrier only
     */
    record Consignment(String kind, String key, long cause, String content) {}

    /** Takes the consignments of one kind; published as a bean. */
    interface Carrier {
        String kind();

        /** Delivers; an exception leaves the row for a later try, with back-off, and shows on the administrator's page. */
        void deliver(Consignment consignment);
    }
}
