package org.assent.membership;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.rules.settings.ParameterValue;

/** In what a setting is counted, so that people type a number and see its unit beside it. */
public enum SettingUnit {
    WORKING_DAYS,
    PERCENT,
    MONTHS,
    HOURS,
    MINUTES,
    /** A day that comes every year, typed as {@code 31.03}. */
    DAY_OF_YEAR,
    NUMBER,
    YES_NO,
    /** Words that no program reads. */
    WORDS;

    private static final int A_FEW_HOURS_IN_MINUTES = 120;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("--(\\d{2})-(\\d{2})");

    /** The unit of a setting, by the value that it usually has. */
    public static SettingUnit of(String usual) {
        ParameterValue value = ParameterValue.of(usual);
        if (value instanceof ParameterValue.WorkingDays) {
            return WORKING_DAYS;
        }
        if (value instanceof ParameterValue.Percent) {
            return PERCENT;
        }
        if (value instanceof ParameterValue.Months) {
            return MONTHS;
        }
        if (value instanceof ParameterValue.Elapsed elapsed) {
            return elapsed.duration().toMinutes() < A_FEW_HOURS_IN_MINUTES ? MINUTES : HOURS;
        }
        if (value instanceof ParameterValue.EveryYear) {
            return DAY_OF_YEAR;
        }
        if (value instanceof ParameterValue.Count) {
            return NUMBER;
        }
        return usual.equals(ParameterValue.YES) || usual.equals(ParameterValue.NO) ? YES_NO : WORDS;
    }

    /** What people type for a value that is written so. */
    public String typed(String written) {
        ParameterValue value = ParameterValue.of(written);
        if (value instanceof ParameterValue.WorkingDays days && this == WORKING_DAYS) {
            return Integer.toString(days.days());
        }
        if (value instanceof ParameterValue.Percent percent && this == PERCENT) {
            return percent.percent().toPlainString();
        }
        if (value instanceof ParameterValue.Months months && this == MONTHS) {
            return Integer.toString(months.months());
        }
        if (value instanceof ParameterValue.Elapsed elapsed) {
            return Long.toString(
                    this == MINUTES
                            ? elapsed.duration().toMinutes()
                            : elapsed.duration().toHours());
        }
        Matcher day = MONTH_AND_DAY.matcher(written);
        return this == DAY_OF_YEAR && day.matches() ? day.group(2) + "." + day.group(1) : written;
    }

    /** How the value is written that was typed so. What cannot be one is given back, for the setting to refuse. */
    public String written(String typed) {
        String text = typed.strip();
        Matcher day = DAY.matcher(text);
        return switch (this) {
            case WORKING_DAYS -> text + " working days";
            case PERCENT -> text.replace(',', '.') + " %";
            case MONTHS -> "P" + text + "M";
            case HOURS -> "PT" + text + "H";
            case MINUTES -> "PT" + text + "M";
            case DAY_OF_YEAR ->
                day.matches()
                        ? String.format(
                                Locale.ROOT,
                                "--%02d-%02d",
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(1)))
                        : text;
            case NUMBER, YES_NO, WORDS -> text;
        };
    }
}
