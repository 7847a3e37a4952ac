package org.assent.proposals.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assent.kernel.Usd;
import org.assent.platform.timeline.Moment;
import org.assent.proposals.ReferenceLists;
import org.assent.proposals.ReferenceRow;
import org.assent.proposals.messages.DraftView;
import org.assent.rules.budget.Budget;
import org.assent.rules.budget.BudgetCheck;
import org.assent.rules.budget.BudgetSums;
import org.assent.rules.budget.GrossSplit;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What the budget's form offers, and everything that follows from its lines, in words. */
final class BudgetFields {
    static final String GROSS = "gross";
    private static final String INDIRECT = "8";

    /** Direct and indirect costs and their sum, of an organisation, a year or all. */
    record Sum(String name, String direct, String indirect, String total) {}

    private final DraftNames names;
    private final DraftWords say;

    BudgetFields(DraftNames names, DraftWords say) {
        this.names = names;
        this.say = say;
    }

    void fill(DraftView draft, Typed typed, Moment moment, Model model) {
        model.addAttribute("participants", participants(draft, typed));
        model.addAttribute(
                "categories",
                names.rows(ReferenceLists.BUDGET_CATEGORIES, moment).stream()
                        .filter(row -> !row.code().equals(INDIRECT))
                        .map(this::category)
                        .toList());
        model.addAttribute("percent", say.percent(draft.indirectPercent()));
        model.addAttribute("split", split(typed.text(GROSS), draft));
        Object content = new BudgetForm().read(typed, say.words()).content();
        if (content instanceof Budget budget) {
            outcome(draft, budget, model);
        }
    }

    /** What follows from a budget: its sums, the rule by which they come about, and what is wrong. */
    void outcome(DraftView draft, Budget budget, Model model) {
        BudgetSums sums = BudgetSums.of(budget, draft.indirectPercent());
        model.addAttribute("sums", sums(sums));
        model.addAttribute("yearSums", years(sums));
        model.addAttribute("because", because(sums, draft));
        model.addAttribute("tracked", say.words().say("draft.budget.tracked", say.usd(sums.genderTracked())));
        model.addAttribute(
                "faults",
                budget.lines().isEmpty()
                        ? List.of()
                        : BudgetCheck.faults(budget, draft.note().participatingOrganisations(), draft.indirectPercent())
                                .stream()
                                .map(say::fault)
                                .toList());
    }

    /** Those that participate, and those that stand in a line all the same. */
    private static List<String> participants(DraftView draft, Typed typed) {
        return Stream.concat(
                        draft.note().participatingOrganisations().stream(), typed.all(BudgetForm.ORGANISATION).stream())
                .distinct()
                .toList();
    }

    private Choice category(ReferenceRow row) {
        return new Choice(row.code(), row.code() + ", " + row.title(say.russian()), false);
    }

    private List<Sum> sums(BudgetSums sums) {
        return Stream.concat(
                        sums.organisations().stream()
                                .map(each -> sum(each.organisation(), each.direct(), each.indirect(), each.total())),
                        sums.organisations().isEmpty()
                                ? Stream.of()
                                : Stream.of(sum(
                                        say.words().say("draft.budget.all"),
                                        sums.direct(),
                                        sums.indirect(),
                                        sums.total())))
                .toList();
    }

    private List<Sum> years(BudgetSums sums) {
        return sums.years().stream()
                .map(year -> sum(Integer.toString(year.year()), year.direct(), year.indirect(), year.total()))
                .toList();
    }

    private Sum sum(String name, Usd direct, Usd indirect, Usd total) {
        return new Sum(name, say.usd(direct), say.usd(indirect), say.usd(total));
    }

    private @Nullable String because(BudgetSums sums, DraftView draft) {
        if (sums.organisations().isEmpty()) {
            return null;
        }
        return say.words()
                .say(
                        "draft.budget.because",
                        say.percent(draft.indirectPercent()),
                        say.words()
                                .list(sums.organisations().stream()
                                        .map(each -> say.words()
                                                .say(
                                                        "draft.budget.gives",
                                                        each.organisation(),
                                                        say.usd(each.direct()),
                                                        say.usd(each.indirect())))
                                        .toList()));
    }

    /** A gross amount taken apart, in words; {@code null} where none was typed. */
    private @Nullable String split(String gross, DraftView draft) {
        if (gross.isEmpty()) {
            return null;
        }
        Optional<Usd> amount = Numbers.amount(gross);
        if (amount.isEmpty()) {
            return say.words().say("draft.problem.amount", gross);
        }
        GrossSplit split = GrossSplit.of(amount.get(), draft.indirectPercent());
        return say.words()
                .say(
                        "draft.budget.split",
                        say.usd(split.gross()),
                        say.usd(split.direct()),
                        say.usd(split.indirect()),
                        say.percent(draft.indirectPercent()));
    }
}
