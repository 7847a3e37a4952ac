package org.assent.rules.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assent.kernel.Usd;

/**
 * Everything that follows from the lines of a budget. Indirect costs are computed for each organisation on all its direct costs
 * together, to the cent, half up; the years of an organisation share that amount so that they add up to it exactly.
 *
 * @param organisations in the order in which the budget names them
 * @param categories the seven direct categories that have a line, by number
 * @param years the years that have a line, first to last
 * @param total direct and indirect costs of all organisations
 * @param genderTracked what the lines give to gender equality
 */
public record BudgetSums(
        List<OfOrganisation> organisations,
        List<OfCategory> categories,
        List<OfYear> years,
        Usd direct,
        Usd indirect,
        Usd total,
        Usd genderTracked) {
    /** What one organisation receives. */
    public record OfOrganisation(String organisation, Usd direct, Usd indirect, Usd total, List<OfYear> years) {}

    /** What one category of direct costs comes to. */
    public record OfCategory(int category, Usd direct) {}

    /** What one year comes to. */
    public record OfYear(int year, Usd direct, Usd indirect, Usd total) {}

    /** @param indirectPercent indirect support costs in percent of direct costs, as the Network's settings give it */
    public static BudgetSums of(Budget budget, BigDecimal indirectPercent) {
        List<OfOrganisation> organisations = budget.lines().stream()
                .map(BudgetLine::organisation)
                .distinct()
                .map(organisation -> organisation(organisation, budget, indirectPercent))
                .toList();
        Usd direct = sum(organisations, OfOrganisation::direct);
        Usd indirect = sum(organisations, OfOrganisation::indirect);
        return new BudgetSums(
                organisations,
                by(budget.lines(), BudgetLine::category).entrySet().stream()
                        .map(entry -> new OfCategory(entry.getKey(), sum(entry.getValue(), BudgetLine::amount)))
                        .toList(),
                years(organisations),
                direct,
                indirect,
                direct.plus(indirect),
                sum(budget.lines(), BudgetSums::genderTracked));
    }

    private static OfOrganisation organisation(String organisation, Budget budget, BigDecimal percent) {
        List<BudgetLine> lines = budget.lines().stream()
                .filter(line -> line.organisation().equals(organisation))
                .toList();
        Usd direct = sum(lines, BudgetLine::amount);
        Usd indirect = direct.percent(percent);
        return new OfOrganisation(organisation, direct, indirect, direct.plus(indirect), years(lines, percent));
    }

    /** Each year has the difference of what is due up to it and up to the one before it: no cent is lost or made up. */
    private static List<OfYear> years(List<BudgetLine> lines, BigDecimal percent) {
        List<OfYear> years = new ArrayList<>();
        Usd upTo = Usd.ZERO;
        for (var year : by(lines, BudgetLine::year).entrySet()) {
            Usd direct = sum(year.getValue(), BudgetLine::amount);
            Usd before = upTo;
            upTo = upTo.plus(direct);
            Usd indirect = upTo.percent(percent).minus(before.percent(percent));
            years.add(new OfYear(year.getKey(), direct, indirect, direct.plus(indirect)));
        }
        return years;
    }

    private static List<OfYear> years(List<OfOrganisation> organisations) {
        List<OfYear> all =
                organisations.stream().flatMap(each -> each.years().stream()).toList();
        return by(all, OfYear::year).entrySet().stream()
                .map(entry -> new OfYear(
                        entry.getKey(),
                        sum(entry.getValue(), OfYear::direct),
                        sum(entry.getValue(), OfYear::indirect),
                        sum(entry.getValue(), OfYear::total)))
                .toList();
    }

    private static Usd genderTracked(BudgetLine line) {
        Integer share = line.genderShare();
        return share == null ? Usd.ZERO : line.amount().percent(BigDecimal.valueOf(share));
    }

    private static <T> SortedMap<Integer, List<T>> by(Collection<T> all, Function<T, Integer> number) {
        return all.stream().collect(Collectors.groupingBy(number, TreeMap::new, Collectors.toList()));
    }

    private static <T> Usd sum(Collection<T> all, Function<T, Usd> amount) {
        return Usd.sum(all.stream().map(amount).toList());
    }
}
