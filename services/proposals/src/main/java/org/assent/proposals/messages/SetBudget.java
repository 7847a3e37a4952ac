package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.rules.budget.Budget;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sets the budget of a concept note (T04; domain rules, 6.1).
 *
 * @param versionSeen the version of the budget that the author changed; 0 where there was none
 */
public record SetBudget(@TargetAggregateIdentifier UUID proposalId, int versionSeen, Budget budget) {}
