package org.assent.membership.sheet;

import java.util.Locale;

/** The columns of the sheet of a roll; the first line of the sheet names them in any order. */
public enum RollColumn {
    ENTITY,
    SEAT,
    FUNCTION,
    MIGRATION_RELATED,
    JUSTIFICATION,
    PERSON;

    /** How the sheet calls it. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a sheet without it cannot be read. */
    boolean needed() {
        return this != SEAT && this != JUSTIFICATION;
    }
}
