package org.assent.proposals;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a sheet of programmes. */
public enum ProgrammeColumn {
    ID("id"),
    TITLE("title"),
    COUNTRIES("countries_or_region"),
    LEAD("lead_un_org"),
    PARTICIPATING("puno"),
    THEMATIC_AREA("thematic_area_derived"),
    OBJECTIVES("gcm_objectives"),
    TARGETS("sdg_targets"),
    BUDGET("budget_usd"),
    DURATION("duration_months"),
    START("start_date"),
    END("end_date"),
    STATUS("status"),
    SOURCES("source_url"),
    SOURCE_PRECISION("source_url_precision"),
    NOTE("fact_note");

    private final String heading;

    ProgrammeColumn(String heading) {
        this.heading = heading;
    }

    /** What stands in the first line of the sheet. */
    public String heading() {
        return heading;
    }

    /** The column of that heading. */
    public static Optional<ProgrammeColumn> of(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(heading))
                .findFirst();
    }
}
