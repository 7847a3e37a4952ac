package org.assent.proposals.messages;

import java.math.BigDecimal;
import java.util.UUID;
import org.assent.rules.budget.Budget;
import org.assent.rules.budget.BudgetSums;

/**
 * The concept note has a new budget.
 *
 * @param version 1 for the first
 * @param indirectPercent the share by which indirect support costs were computed
 * @param sums what follows from its lines
 */
public record BudgetSet(UUID proposalId, int version, Budget budget, BigDecimal indirectPercent, BudgetSums sums) {}
