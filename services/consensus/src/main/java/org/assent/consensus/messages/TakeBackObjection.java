package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The objection was taken back by its maker, in the round or before the subject. Sent by a policy.
 *
 * @param text what the maker wrote; empty for nothing
 */
public record TakeBackObjection(@TargetAggregateIdentifier UUID objectionId, String text) {}
