package org.assent.membership.messages;

import java.time.Duration;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.BreakGlassKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Asks for an opening: to read one restricted item, or to unlock the account of one person. Never for a decision.
 *
 * @param subject the person whose restricted item is read or whose account is unlocked
 * @param item the restricted document; {@code null} for anything else
 * @param lasts for how long, at most 24 hours
 * @param subjectKnown whether there is such an item or account
 */
public record RequestBreakGlass(
        @TargetAggregateIdentifier UUID openingId,
        String network,
        BreakGlassKind kind,
        PersonRef subject,
        @Nullable String item,
        String reason,
        Duration lasts,
        boolean subjectKnown) {}
