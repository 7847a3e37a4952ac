package org.assent.membership.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records what a task team has delivered.
 *
 * @param document where it lies: a page of this application or an https address; {@code null} where there is none
 */
public record RecordTeamDelivery(
        @TargetAggregateIdentifier UUID teamId,
        String what,
        @Nullable String document) {}
