package org.assent.membership.messages;

import java.util.UUID;
import org.assent.membership.MembershipIds;
import org.assent.rules.time.WorkingCalendar;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A co-chair invites an entity to nominate. The facts are read by the sender at {@code readAt}.
 *
 * @param seat which of the entity's seats, 1 for its member, 2 and 3 for alternates
 * @param number the how manieth invitation for that seat it is, from 1
 * @param relevance why migration is relevant to the mandate of the entity
 * @param onNetworkRoll whether the entity stands on the Network roll
 * @param seatFree whether nobody holds the seat or is nominated for it, and no other invitation for it is open
 * @param workingDays within how many working days the answer is expected
 * @param settingsVersion the version of the settings that says so
 * @param calendar when the duty station works
 */
public record InviteNomination(
        String network,
        String entity,
        int seat,
        int number,
        String relevance,
        boolean onNetworkRoll,
        boolean seatFree,
        int workingDays,
        String settingsVersion,
        WorkingCalendar calendar,
        long readAt) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.nomination(network, entity, seat, number);
    }
}
