package org.assent.proposals.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.kernel.Usd;
import org.assent.proposals.PartialDate;

/** Numbers, amounts and dates as people type them in English and in Russian. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f']");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?");
    private static final Pattern GROUPED_BY_POINT =
            Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d{1,2}|-?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");

    private Numbers() {}

    /** A whole number of none to nine digits; empty where it is something else. */
    static OptionalInt whole(String typed) {
        String digits = SPACES.matcher(typed).replaceAll("");
        return WHOLE.matcher(digits).matches() ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /**
     * An amount: {@code 100000}, {@code 100,000.00}, {@code 100 000,00}, {@code 100.000,00}. Empty where it is none, or more exact
     * than a cent.
     */
    static Optional<Usd> amount(String typed) {
        String text = SPACES.matcher(typed).replaceAll("");
        if (GROUPED_BY_COMMA.matcher(text).matches()) {
            text = text.replace(",", "");
        } else if (GROUPED_BY_POINT.matcher(text).matches()) {
            text = text.replace(".", "").replace(',', '.');
        } else {
            text = text.replace(',', '.');
        }
        if (!PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Usd(new BigDecimal(text)));
    }

    /** A date as exact as it is known: {@code 2026-09-01}, {@code 1.9.2026}, {@code 2026-09}, {@code 9.2026}, {@code 2026}. */
    static Optional<String> date(String typed) {
        String text = typed.strip();
        Matcher day = DAY.matcher(text);
        Matcher month = MONTH.matcher(text);
        if (day.matches()) {
            text = day.group(3) + "-" + two(day.group(2)) + "-" + two(day.group(1));
        } else if (month.matches()) {
            text = month.group(2) + "-" + two(month.group(1));
        }
        return PartialDate.isWellFormed(text) ? Optional.of(text) : Optional.empty();
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
