package org.assent.rules.budget;

import java.util.List;
import org.assent.kernel.Usd;
import org.jspecify.annotations.Nullable;

/**
 * A budget as it is planned: direct costs by organisation, category and year.
 *
 * @param lines the direct costs
 * @param declaredTotal what the programme is said to cost in all, indirect support costs included; {@code null} where nothing is
 *     said and the sum of the lines is all there is
 * @param otherSources what others pay beside the fund; no part of the total
 */
public record Budget(List<BudgetLine> lines, @Nullable Usd declaredTotal, List<OtherSource> otherSources) {
    /** No line yet. */
    public static final Budget EMPTY = new Budget(List.of(), null, List.of());

    /** Money from elsewhere. */
    public record OtherSource(String name, Usd amount) {}

    public Budget {
        lines = List.copyOf(lines);
        otherSources = List.copyOf(otherSources);
    }
}
