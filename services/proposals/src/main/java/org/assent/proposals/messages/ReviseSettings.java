package org.assent.proposals.messages;

import java.util.Map;
import java.util.UUID;
import org.assent.membership.messages.NetworkSettings;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes the text of a change of settings anew: from other values, or from settings that have changed since.
 *
 * @param revisionSeen the revision the author changed; another one in between is a conflict
 * @param inForce the settings in force, read by the sender
 * @param values as settings are written, under their keys
 */
public record ReviseSettings(
        @TargetAggregateIdentifier UUID proposalId,
        int revisionSeen,
        NetworkSettings inForce,
        Map<String, String> values,
        String reason) {}
