package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.proposals.ConceptNote.Period;
import org.jspecify.annotations.Nullable;

/** How long the programme takes and when it is to begin. */
final class PeriodForm implements SectionForm {
    private static final String MONTHS = "months";
    private static final String START = "plannedStart";

    @Override
    public Typed typed(@Nullable Object content) {
        return content instanceof Period period
                ? Typed.NOTHING
                        .with(
                                MONTHS,
                                period.months() == null ? "" : period.months().toString())
                        .with(START, period.plannedStart() == null ? "" : period.plannedStart())
                : Typed.NOTHING;
    }

    @Override
    public Read read(Typed typed, Words words) {
        List<FieldProblem> problems = new ArrayList<>();
        OptionalInt months = Numbers.whole(typed.text(MONTHS));
        if (months.isEmpty() && !typed.text(MONTHS).isEmpty()) {
            problems.add(new FieldProblem(MONTHS, words.say("draft.problem.months")));
        }
        Optional<String> start = Numbers.date(typed.text(START));
        if (start.isEmpty() && !typed.text(START).isEmpty()) {
            problems.add(new FieldProblem(START, words.say("draft.problem.date")));
        }
        return Read.of(new Period(months.isPresent() ? months.getAsInt() : null, start.orElse(null)), problems);
    }
}
