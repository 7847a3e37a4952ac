package org.assent.rules.settings;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.MonthDay;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the value of a parameter means. Values are written as people write them ({@code 10 working days}, {@code 7 %}) or in ISO
 * 8601 ({@code P2M}, {@code PT72H}, {@code --03-31}); this is the one place that reads them.
 */
public sealed interface ParameterValue {
    /** The word for something that is so. */
    String YES = "yes";

    /** The word for something that is not so. */
    String NO = "no";

    /** So many working days of the duty station. */
    record WorkingDays(int days) implements ParameterValue {}

    /** So many percent of what the parameter is about. */
    record Percent(BigDecimal percent) implements ParameterValue {}

    /** So many months or years of the calendar. */
    record Months(int months) implements ParameterValue {}

    /** So long in elapsed time. */
    record Elapsed(Duration duration) implements ParameterValue {}

    /** A day that comes every year. */
    record EveryYear(MonthDay day) implements ParameterValue {}

    /** A number of things. */
    record Count(int number) implements ParameterValue {}

    /** Words that no program reads. */
    record Words(String text) implements ParameterValue {}

    /** Reads a value; what is none of the others is {@link Words}. */
    static ParameterValue of(String text) {
        String value = text.strip();
        Matcher days = Syntax.WORKING_DAYS.matcher(value);
        if (days.matches()) {
            return new WorkingDays(Integer.parseInt(days.group(1)));
        }
        Matcher percent = Syntax.PERCENT.matcher(value);
        if (percent.matches()) {
            return new Percent(new BigDecimal(percent.group(1)));
        }
        if (Syntax.COUNT.matcher(value).matches()) {
            return new Count(Integer.parseInt(value));
        }
        return iso(value);
    }

    private static ParameterValue iso(String value) {
        try {
            if (value.startsWith("--")) {
                return new EveryYear(MonthDay.parse(value));
            }
            if (value.startsWith("PT")) {
                return new Elapsed(Duration.parse(value));
            }
            if (Syntax.MONTHS.matcher(value).matches()) {
                return new Months((int) Period.parse(value).toTotalMonths());
            }
        } catch (DateTimeException e) {
            return new Words(value);
        }
        return new Words(value);
    }

    /** How numbers are written. At most six digits, so that none overflows. */
    final class Syntax {
        private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,6}) working days?");
        private static final Pattern PERCENT = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?) ?%");
        private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
        private static final Pattern MONTHS = Pattern.compile("P(?=\\d)(?:\\d{1,4}Y)?(?:\\d{1,4}M)?");

        private Syntax() {}
    }
}
