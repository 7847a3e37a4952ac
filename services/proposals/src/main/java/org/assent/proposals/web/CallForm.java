package org.assent.proposals.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.kernel.Ids;
import org.assent.kernel.Usd;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.proposals.CallDates;
import org.assent.proposals.UsualCallConfiguration;
import org.assent.proposals.messages.RegisterCall;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A call as it was typed. Dates are those of the duty station; the Network's own may be left empty and then go backwards from the
 * fund's.
 *
 * @param closing date and time of the fund's closing, {@code 2027-03-31T18:00}
 * @param draftsBy {@code 2027-01-29}; empty for the usual distance, as the other two
 */
record CallForm(
        @Nullable String fund,
        @Nullable String code,
        @Nullable String titleEnglish,
        @Nullable String titleRussian,
        @Nullable List<Phase> phases,
        @Nullable String closing,
        @Nullable String draftsBy,
        @Nullable String decisionsBy,
        @Nullable String signaturesBy,
        @Nullable String ceiling) {
    private static final int DRAFTS = 60;
    private static final int DECISIONS = 21;
    private static final int SIGNATURES = 7;
    private static final int LONGEST = 300;

    static CallForm blank() {
        return new CallForm("Migration MPTF", "", "", "", List.of(Phase.CONCEPT_NOTE), "", "", "", "", "");
    }

    List<FieldProblem> problems(WorkingCalendar calendar, Instant now, Words words) {
        List<FieldProblem> problems = new ArrayList<>();
        named("fund", fund, words, problems);
        named("code", code, words, problems);
        named("titleEnglish", titleEnglish, words, problems);
        named("titleRussian", titleRussian, words, problems);
        if (phases == null || phases.isEmpty()) {
            problems.add(new FieldProblem("phases", words.say("call.problem.phases")));
        }
        Optional<Instant> closes = closingAt(calendar);
        if (closes.isEmpty() || !now.isBefore(closes.get())) {
            problems.add(new FieldProblem("closing", words.say("call.problem.closing")));
        } else if (dates(calendar).filter(dates -> dates.fit(now, closes.get())).isEmpty()) {
            problems.add(new FieldProblem("draftsBy", words.say("call.problem.dates")));
        }
        if (!text(ceiling).isEmpty() && amount().isEmpty()) {
            problems.add(new FieldProblem("ceiling", words.say("call.problem.ceiling")));
        }
        return problems;
    }

    private static void named(String field, @Nullable String typed, Words words, List<FieldProblem> problems) {
        if (text(typed).isEmpty() || text(typed).length() > LONGEST) {
            problems.add(new FieldProblem(field, words.say("call.problem." + field)));
        }
    }

    /** The command; only where there are no problems. */
    RegisterCall command(String network, WorkingCalendar calendar) {
        List<Phase> chosen = phases == null ? List.of() : List.copyOf(phases);
        return new RegisterCall(
                id(network, text(code)),
                network,
                text(fund),
                text(code),
                text(titleEnglish),
                text(titleRussian),
                chosen,
                closingAt(calendar).orElseThrow(),
                dates(calendar).orElseThrow(),
                amount().orElse(null),
                UsualCallConfiguration.of(chosen));
    }

    /** The call of that code in that Network. */
    static UUID id(String network, String code) {
        return Ids.derived(Instant.EPOCH, "call", network, code.strip());
    }

    private Optional<Instant> closingAt(WorkingCalendar calendar) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text(closing)).atZone(calendar.zone()).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<CallDates> dates(WorkingCalendar calendar) {
        try {
            LocalDate last = LocalDateTime.parse(text(closing)).toLocalDate();
            return Optional.of(new CallDates(
                    day(draftsBy, last.minusDays(DRAFTS), calendar),
                    day(decisionsBy, last.minusDays(DECISIONS), calendar),
                    day(signaturesBy, last.minusDays(SIGNATURES), calendar)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Instant day(@Nullable String typed, LocalDate otherwise, WorkingCalendar calendar) {
        return calendar.closing(text(typed).isEmpty() ? otherwise : LocalDate.parse(text(typed)));
    }

    private Optional<Usd> amount() {
        try {
            Usd amount = Usd.of(text(ceiling).replaceAll("[\\s,\u00a0]", ""));
            return amount.isNegative() || amount.isZero() ? Optional.empty() : Optional.of(amount);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
