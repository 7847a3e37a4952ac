package org.assent.proposals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a real joint programme. Nothing is made up: what the sources do not say stays {@code null}, "not known".
 *
 * @param code the row's own id, {@code MMPTF-03}
 * @param countries countries or region, as the source names them
 * @param leadOrganisation only where the source calls it so
 * @param participating acronyms of participating UN organisations
 * @param objectives numbers of GCM objectives
 * @param targets SDG targets, {@code 10.7}
 * @param startDate ISO 8601, of reduced precision where the source gives only a year or month
 * @param sources addresses where each fact can be read
 * @param sourcePrecision {@code exact}, {@code partial} or {@code mixed}
 * @param note what the sources say about the facts themselves
 * @param asWritten heading to cell, for cells that should hold numbers and hold something else
 */
public record ProgrammeFacts(
        String code,
        @Nullable String title,
        List<String> countries,
        @Nullable String leadOrganisation,
        List<String> participating,
        @Nullable String thematicArea,
        List<Integer> objectives,
        List<String> targets,
        @Nullable Long budgetUsd,
        @Nullable Integer durationMonths,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable String status,
        List<String> sources,
        @Nullable String sourcePrecision,
        @Nullable String note,
        Map<String, String> asWritten) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    public ProgrammeFacts {
        asWritten = Objects.requireNonNullElse(asWritten, Map.of()); // a row of a register may be of an older shape
    }

    /** Whether the text can be the id of a programme: up to 40 letters, digits, dots, dashes and underscores. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether id and dates are such as every programme has to have; nothing else is asked of facts. */
    public boolean wellFormed() {
        return isCode(code)
                && (startDate == null || PartialDate.isWellFormed(startDate))
                && (endDate == null || PartialDate.isWellFormed(endDate));
    }

    /** The headings under which these facts differ from others, in the order of the columns. */
    public List<String> differences(ProgrammeFacts other) {
        return Arrays.stream(ProgrammeColumn.values())
                .filter(column -> !Objects.equals(value(column), other.value(column))
                        || !Objects.equals(asWritten.get(column.heading()), other.asWritten.get(column.heading())))
                .map(ProgrammeColumn::heading)
                .toList();
    }

    private @Nullable Object value(ProgrammeColumn column) {
        return switch (column) {
            case ID -> code;
            case TITLE -> title;
            case COUNTRIES -> countries;
            case LEAD -> leadOrganisation;
            case PARTICIPATING -> participating;
            case THEMATIC_AREA -> thematicArea;
            case OBJECTIVES -> objectives;
            case TARGETS -> targets;
            case BUDGET -> budgetUsd;
            case DURATION -> durationMonths;
            case START -> startDate;
            case END -> endDate;
            case STATUS -> status;
            case SOURCES -> sources;
            case SOURCE_PRECISION -> sourcePrecision;
            case NOTE -> note;
        };
    }
}
