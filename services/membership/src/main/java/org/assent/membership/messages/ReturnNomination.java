package org.assent.membership.messages;

import java.util.UUID;
import org.assent.membership.FormalDefect;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat sends a nomination back to the head because of its form, never because of the choice.
 *
 * @param note what exactly is wrong; needed where the defect is {@link FormalDefect#OTHER}
 */
public record ReturnNomination(
        String network,
        String entity,
        int seat,
        FormalDefect defect,
        @Nullable String note) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.seat(network, entity, seat);
    }
}
