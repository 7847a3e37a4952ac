package org.assent.kernel;

import java.util.Locale;

/** Which form of a noun a number takes; the one place where English and Russian differ in this. */
public enum Plural {
    /** 1; in Russian also 21, 31, 101 and so on, but not 11. */
    ONE("one"),
    /** In Russian 2 to 4, 22 to 24 and so on, but not 12 to 14; never in English. */
    FEW("few"),
    /** All others. */
    MANY("many");

    private final String suffix;

    Plural(String suffix) {
        this.suffix = suffix;
    }

    /** How the key of the message ends. */
    public String suffix() {
        return suffix;
    }

    public static Plural of(Locale locale, long number) {
        long count = Math.abs(number);
        if (!locale.getLanguage().equals("ru")) {
            return count == 1 ? ONE : MANY;
        }
        long last = count % 10;
        boolean teen = count % 100 >= 11 && count % 100 <= 14;
        if (last == 1 && !teen) {
            return ONE;
        }
        return last >= 2 && last <= 4 && !teen ? FEW : MANY;
    }
}
