package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.ReferenceNames;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The lead organisation submits what it has revised (T08).
 *
 * @param reason what was changed and why
 * @param names what numbers and codes are called in the language of the text
 */
public record SubmitRevision(@TargetAggregateIdentifier UUID proposalId, String reason, ReferenceNames names) {}
