package org.assent.rules.budget;

import org.assent.kernel.Usd;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation plans for one category in one year.
 *
 * @param organisation acronym of the participating organisation
 * @param category number of the UNSDG budget category, 1 to 7; the eighth is computed
 * @param year calendar year
 * @param amount in US dollars
 * @param genderShare how much of it serves gender equality, 0 to 100 percent; {@code null} where nobody has said
 */
public record BudgetLine(
        String organisation,
        int category,
        int year,
        Usd amount,
        @Nullable Integer genderShare) {}
