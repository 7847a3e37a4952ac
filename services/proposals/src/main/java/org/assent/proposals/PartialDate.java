package org.assent.proposals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Dates of reduced precision (ISO 8601): a year, a month or a day, as exact as the source is. */
public final class PartialDate {
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final int MONTH = 7;

    private PartialDate() {}

    /** Whether the text is {@code 2023}, {@code 2023-11} or {@code 2023-11-03}, and such a month or day exists. */
    public static boolean isWellFormed(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return false;
        }
        try {
            if (text.length() == MONTH) {
                YearMonth.parse(text);
            } else if (text.length() > MONTH) {
                LocalDate.parse(text);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
