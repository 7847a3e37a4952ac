package org.assent.membership.messages;

import org.assent.kernel.PersonRef;
import org.assent.membership.RollSheet;
import org.jspecify.annotations.Nullable;

/**
 * A member was taken over from the roll in force on a date; it was nominated before this register was used.
 *
 * @param sheet the roll and the line of it, as evidence
 */
public record MemberTakenOver(
        String network,
        String entity,
        int seat,
        PersonRef person,
        String function,
        boolean migrationRelated,
        @Nullable String justification,
        RollSheet sheet,
        long readAt) {}
