package org.assent.documents.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for a waived item again. */
public record LiftWaiver(@TargetAggregateIdentifier UUID dossierId, String item) {}
