package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The maker ends the dialogue: the objection is maintained. */
public record SustainObjection(@TargetAggregateIdentifier UUID objectionId, String reason) {}
