package org.assent.membership.messages;

import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * An entity's head nominated a member.
 *
 * @param readAt the position of the log at which the entity was seen on the Network roll
 */
public record MemberNominated(
        String network,
        String entity,
        int seat,
        PersonRef person,
        String function,
        boolean migrationRelated,
        @Nullable String justification,
        PersonRef nominator,
        long readAt) {}
