package org.assent.membership.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The head of an entity, or the Resident Coordinator on the agency's letter where the head has left, accredits who acts (rule CR2).
 *
 * @param from when the person begins to act
 * @param until when it ends by itself, exclusive
 * @param letter the agency's letter, in words; needed where there is no head to accredit
 * @param headsAlready a fact read by the sender: another entity for which the person is head or acts in that time; {@code null}
 *     for none
 * @param readAt the position of the log at which that was read
 */
public record AccreditActingHead(
        String network,
        String entity,
        PersonRef person,
        Instant from,
        Instant until,
        @Nullable String letter,
        @Nullable String headsAlready,
        long readAt) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.entity(network, entity);
    }
}
