package org.assent.membership.messages;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Work;

/**
 * Part of a member's work is with somebody else of the same entity, from one instant to another.
 *
 * @param number 1 for the first delegation in the entity, counting up
 * @param of whose work it is
 */
public record WorkDelegated(
        String network,
        String entity,
        int number,
        PersonRef of,
        PersonRef to,
        List<Work> works,
        Instant from,
        Instant until,
        long readAt) {}
