package org.assent.membership.messages;

import java.time.Instant;
import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A person acts as head of an entity from one day to another, instead of its head.
 *
 * @param number 1 for the first accreditation of the entity, counting up
 * @param head for whom the person acts; {@code null} where the head has left
 * @param letter the agency's letter, in words; {@code null} where the head accredited
 * @param by who accredited
 */
public record ActingHeadAccredited(
        String network,
        String entity,
        int number,
        PersonRef person,
        Instant from,
        Instant until,
        @Nullable PersonRef head,
        @Nullable String letter,
        PersonRef by,
        long readAt) {}
