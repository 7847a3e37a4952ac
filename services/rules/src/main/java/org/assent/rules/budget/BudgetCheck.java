package org.assent.rules.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.assent.kernel.Usd;
import org.jspecify.annotations.Nullable;

/** What is wrong with a budget (domain rules, 6.1). */
public final class BudgetCheck {
    private static final int FIRST_DIRECT = 1;
    private static final int LAST_DIRECT = 7;
    private static final int INDIRECT = 8;
    private static final int ALL = 100;

    private BudgetCheck() {}

    /** What may be wrong. Those before {@link #NO_LINES} are never stored; the others are shown until they are put right. */
    public enum Kind {
        /** A line has a negative amount. */
        NEGATIVE,
        /** Indirect costs are computed and never typed. */
        INDIRECT_TYPED,
        /** A line in no category of costs, such as the fee of the Administrative Agent. */
        NO_SUCH_CATEGORY,
        /** The same organisation, category and year twice. */
        TWICE,
        /** A gender share outside 0 to 100 percent. */
        SHARE,
        /** No line yet. */
        NO_LINES,
        /** A line of an organisation that does not participate. */
        NOT_PARTICIPATING,
        /** A participating organisation without a line. */
        WITHOUT_LINE,
        /** The sum of the organisations is not the total that is said. */
        TOTAL_DIFFERS;

        /** Whether a budget with this fault is refused at once. */
        public boolean refused() {
            return compareTo(NO_LINES) < 0;
        }

        /** Its text is {@code missing.<key>} in the message bundles. */
        public String key() {
            return "budget-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param about the organisation it concerns, or for {@link Kind#TOTAL_DIFFERS} by how much the sum is above the total; empty
     *     where it concerns the whole budget
     */
    public record Fault(Kind kind, String about) {}

    /**
     * All that is wrong: what is wrong with lines, line by line, and then with the whole.
     *
     * @param participating acronyms of the participating organisations
     * @param indirectPercent indirect support costs in percent of direct costs
     */
    public static List<Fault> faults(Budget budget, Collection<String> participating, BigDecimal indirectPercent) {
        List<Fault> faults = new ArrayList<>();
        Set<BudgetLine> seen = new HashSet<>();
        for (BudgetLine line : budget.lines()) {
            Kind wrong = wrong(line);
            if (wrong == null
                    && !seen.add(new BudgetLine(line.organisation(), line.category(), line.year(), Usd.ZERO, null))) {
                wrong = Kind.TWICE;
            }
            if (wrong != null) {
                faults.add(new Fault(wrong, line.organisation()));
            }
        }
        if (budget.lines().isEmpty()) {
            faults.add(new Fault(Kind.NO_LINES, ""));
            return List.copyOf(faults);
        }
        List<String> planned =
                budget.lines().stream().map(BudgetLine::organisation).distinct().toList();
        planned.stream()
                .filter(organisation -> !participating.contains(organisation))
                .forEach(organisation -> faults.add(new Fault(Kind.NOT_PARTICIPATING, organisation)));
        participating.stream()
                .filter(organisation -> !planned.contains(organisation))
                .forEach(organisation -> faults.add(new Fault(Kind.WITHOUT_LINE, organisation)));
        Usd total = BudgetSums.of(budget, indirectPercent).total();
        Usd declared = Objects.requireNonNullElse(budget.declaredTotal(), total);
        if (!declared.equals(total)) {
            faults.add(new Fault(Kind.TOTAL_DIFFERS, total.minus(declared).toString()));
        }
        return List.copyOf(faults);
    }

    private static @Nullable Kind wrong(BudgetLine line) {
        if (line.amount().isNegative()) {
            return Kind.NEGATIVE;
        }
        if (line.category() == INDIRECT) {
            return Kind.INDIRECT_TYPED;
        }
        if (line.category() < FIRST_DIRECT || line.category() > LAST_DIRECT) {
            return Kind.NO_SUCH_CATEGORY;
        }
        Integer share = line.genderShare();
        return share != null && (share < 0 || share > ALL) ? Kind.SHARE : null;
    }
}
