package org.assent.membership.messages;

import java.util.UUID;

/**
 * The decision of the UNCT by which a version of the settings was adopted.
 *
 * @param proposalId the matter that was decided
 * @param roundId the round that reached consensus on it
 */
public record SettingsDecision(UUID proposalId, UUID roundId) {}
