package org.assent.platform.notices;

import java.time.Instant;
import org.assent.kernel.TextHash;
import org.assent.platform.ledger.IdempotencyKey;

/**
 * Hears what became of a context's letters; published as a bean. It is called after the fact is stored, with no transaction
 * open, and again with the very same delivery if the application stopped before the outbox knew; what it sends through {@link
 * org.assent.platform.ledger.Commands} with {@link Delivery#idempotencyKey()} is handled once.
 */
public interface DeliveryReport {
    /** Its name, which its letters bear in {@link Letter#report()}; never changes. */
    String name();

    /** The post accepted the letter. */
    void accepted(Delivery delivery);

    /** There is no address; nobody will try again. */
    void noAddress(Delivery delivery);

    /**
     * What became of one letter.
     *
     * @param letter the letter
     * @param at when the post accepted it, or when it was seen that there is no address
     * @param cause position of the event that led to the letter
     */
    record Delivery(Letter letter, Instant at, long cause) {
        /** What makes the report's command once. */
        public IdempotencyKey idempotencyKey() {
            return new IdempotencyKey(
                    "letter/" + letter.key(),
                    TextHash.of(letter.key() + '\n' + at).value());
        }
    }
}
