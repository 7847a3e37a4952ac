package org.assent.rules.time;

/** A deadline reaches into a year for which nobody has entered the holidays yet; it cannot be computed and is not guessed. */
public final class CalendarMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    public CalendarMissing(int year) {
        super("no calendar for " + year, null, false, false);
        this.year = year;
    }

    /** The first year that is needed and missing. */
    public int year() {
        return year;
    }
}
