package org.assent.proposals.messages;

import java.util.Map;
import java.util.UUID;
import org.assent.membership.messages.NetworkSettings;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Brings a change of the settings before the Network. The settings in force are a fact read by the sender; the text is made from what
 * differs from them, never typed.
 *
 * @param language of the authentic text
 * @param values as settings are written, under their keys; those that are as before change nothing
 */
public record ProposeSettings(
        @TargetAggregateIdentifier UUID proposalId,
        String network,
        String language,
        NetworkSettings inForce,
        Map<String, String> values,
        String reason) {}
