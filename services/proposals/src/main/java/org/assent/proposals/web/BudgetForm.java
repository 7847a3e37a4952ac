package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.assent.kernel.Usd;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.rules.budget.Budget;
import org.assent.rules.budget.Budget.OtherSource;
import org.assent.rules.budget.BudgetLine;
import org.jspecify.annotations.Nullable;

/** The budget, line by line; everything that follows from the lines is computed and never typed. */
final class BudgetForm implements SectionForm {
    static final String ORGANISATION = "organisation";
    static final String CATEGORY = "category";
    static final String YEAR = "year";
    static final String AMOUNT = "amount";
    static final String SHARE = "share";
    static final String DECLARED = "declared";
    static final String SOURCE = "sourceName";
    static final String SOURCE_AMOUNT = "sourceAmount";

    private static final List<String> LINE = List.of(ORGANISATION, CATEGORY, YEAR, AMOUNT, SHARE);
    private static final List<String> OTHER = List.of(SOURCE, SOURCE_AMOUNT);

    @Override
    public Typed typed(@Nullable Object content) {
        Budget budget = content instanceof Budget written ? written : Budget.EMPTY;
        List<BudgetLine> lines = budget.lines();
        Usd declared = budget.declaredTotal();
        return Typed.NOTHING
                .with(ORGANISATION, column(lines, BudgetLine::organisation))
                .with(CATEGORY, column(lines, line -> Integer.toString(line.category())))
                .with(YEAR, column(lines, line -> Integer.toString(line.year())))
                .with(AMOUNT, column(lines, line -> line.amount().toString()))
                .with(
                        SHARE,
                        column(
                                lines,
                                line -> line.genderShare() == null
                                        ? ""
                                        : line.genderShare().toString()))
                .withRow(LINE)
                .with(DECLARED, declared == null ? "" : declared.toString())
                .with(SOURCE, column(budget.otherSources(), OtherSource::name))
                .with(
                        SOURCE_AMOUNT,
                        column(budget.otherSources(), source -> source.amount().toString()))
                .withRow(OTHER);
    }

    @Override
    public Read read(Typed typed, Words words) {
        List<FieldProblem> problems = new ArrayList<>();
        List<BudgetLine> lines = new ArrayList<>();
        for (int row = 0; row < typed.rows(AMOUNT); row++) {
            if (!isEmpty(typed, row)) {
                line(typed, row, problems, words).ifPresent(lines::add);
            }
        }
        List<OtherSource> sources = new ArrayList<>();
        for (int row = 0; row < typed.rows(SOURCE); row++) {
            if (!typed.cell(SOURCE, row).isEmpty()) {
                String name = typed.cell(SOURCE, row);
                amount(typed, SOURCE_AMOUNT, row, problems, words)
                        .ifPresent(amount -> sources.add(new OtherSource(name, amount)));
            }
        }
        Usd declared = null;
        if (!typed.text(DECLARED).isEmpty()) {
            declared = Numbers.amount(typed.text(DECLARED)).orElse(null);
            if (declared == null) {
                problems.add(new FieldProblem(DECLARED, words.say("draft.problem.amount", typed.text(DECLARED))));
            }
        }
        return Read.of(new Budget(lines, declared, sources), problems);
    }

    @Override
    public List<String> columns(String button) {
        return switch (button) {
            case "line" -> LINE;
            case "source" -> OTHER;
            default -> List.of();
        };
    }

    /** A row in which only the choices that stand there by themselves are filled says nothing. */
    private static boolean isEmpty(Typed typed, int row) {
        return typed.cell(AMOUNT, row).isEmpty()
                && typed.cell(ORGANISATION, row).isEmpty()
                && typed.cell(SHARE, row).isEmpty();
    }

    private static Optional<BudgetLine> line(Typed typed, int row, List<FieldProblem> problems, Words words) {
        String organisation = typed.cell(ORGANISATION, row);
        if (organisation.isEmpty()) {
            problems.add(problem(ORGANISATION, row, words.say("draft.problem.line.organisation", number(row, words))));
        }
        OptionalInt category = Numbers.whole(typed.cell(CATEGORY, row));
        if (category.isEmpty()) {
            problems.add(problem(CATEGORY, row, words.say("draft.problem.line.category", number(row, words))));
        }
        OptionalInt year = Numbers.whole(typed.cell(YEAR, row));
        if (year.isEmpty() || typed.cell(YEAR, row).length() != 4) {
            problems.add(problem(YEAR, row, words.say("draft.problem.line.year", number(row, words))));
        }
        Optional<Usd> amount = amount(typed, AMOUNT, row, problems, words);
        OptionalInt share = Numbers.whole(typed.cell(SHARE, row));
        if (share.isEmpty() && !typed.cell(SHARE, row).isEmpty()) {
            problems.add(problem(SHARE, row, words.say("draft.problem.line.share", number(row, words))));
        }
        if (category.isEmpty() || year.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BudgetLine(
                organisation,
                category.getAsInt(),
                year.getAsInt(),
                amount.get(),
                share.isPresent() ? share.getAsInt() : null));
    }

    private static Optional<Usd> amount(Typed typed, String name, int row, List<FieldProblem> problems, Words words) {
        Optional<Usd> amount = Numbers.amount(typed.cell(name, row));
        if (amount.isEmpty()) {
            problems.add(problem(
                    name,
                    row,
                    typed.cell(name, row).isEmpty()
                            ? words.say("draft.problem.line.amount", number(row, words))
                            : words.say("draft.problem.amount", typed.cell(name, row))));
        }
        return amount;
    }

    private static FieldProblem problem(String name, int row, String sentence) {
        return new FieldProblem(name + "-" + row, sentence);
    }

    private static String number(int row, Words words) {
        return words.number(row + 1L);
    }

    private static <T> List<String> column(List<T> rows, Function<T, String> cell) {
        return rows.stream().map(cell).toList();
    }
}
