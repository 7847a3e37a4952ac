package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A new round began on the matter: the objection to the text before ends with it. Sent by a policy. */
public record LapseObjection(@TargetAggregateIdentifier UUID objectionId, UUID newRoundId) {}
