package org.assent.platform.ledger;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was refused by a rule or a right. It is no event of the domain: it lies in a stream of its own, one for each
 * caller, rule and minute. The first attempt is recorded at once; further ones of that minute are counted and recorded as a
 * second version once the minute is over.
 *
 * @param person who tried
 * @param capacity in which capacity
 * @param command the name of the command
 * @param rule the id of the rule that refused
 * @param kind whether it was the state, the content or the right
 * @param sentence the rule in words, as it was then
 * @param target the aggregate at which the attempt was aimed; {@code null} where it was aimed at none
 * @param minute the beginning of the minute
 * @param count how many attempts this record stands for
 */
public record AttemptRefused(
        PersonRef person,
        Capacity capacity,
        String command,
        String rule,
        Refused.Kind kind,
        String sentence,
        @Nullable UUID target,
        Instant minute,
        int count) {
    /** The events of refused attempts. */
    public static EventTypes types() {
        return EventTypes.of("audit").add(1, AttemptRefused.class);
    }
}
