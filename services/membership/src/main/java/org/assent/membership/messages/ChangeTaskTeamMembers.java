package org.assent.membership.messages;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Changes who is in a task team. */
public record ChangeTaskTeamMembers(
        @TargetAggregateIdentifier UUID teamId,
        String lead,
        List<String> members,
        boolean onNetworkRoll,
        long readAt) {}
