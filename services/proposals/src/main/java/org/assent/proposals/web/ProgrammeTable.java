package org.assent.proposals.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assent.platform.web.Csv;
import org.assent.proposals.ProgrammeColumn;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.messages.ProgrammeView;
import org.jspecify.annotations.Nullable;

/** Programmes as a table with the columns of a sheet that is imported. */
final class ProgrammeTable {
    private ProgrammeTable() {}

    static String of(List<ProgrammeView> programmes) {
        List<ProgrammeColumn> columns = Arrays.asList(ProgrammeColumn.values());
        return Csv.of(
                columns.stream().map(ProgrammeColumn::heading).toList(),
                programmes.stream()
                        .map(programme -> columns.stream()
                                .map(column -> cell(programme.facts(), column))
                                .toList())
                        .toList());
    }

    private static String cell(ProgrammeFacts facts, ProgrammeColumn column) {
        String asWritten = facts.asWritten().get(column.heading());
        if (asWritten != null) {
            return asWritten;
        }
        return switch (column) {
            case ID -> facts.code();
            case TITLE -> text(facts.title());
            case COUNTRIES -> joined(facts.countries(), ";");
            case LEAD -> text(facts.leadOrganisation());
            case PARTICIPATING -> joined(facts.participating(), ";");
            case THEMATIC_AREA -> text(facts.thematicArea());
            case OBJECTIVES -> joined(facts.objectives(), ";");
            case TARGETS -> joined(facts.targets(), ";");
            case BUDGET -> text(facts.budgetUsd());
            case DURATION -> text(facts.durationMonths());
            case START -> text(facts.startDate());
            case END -> text(facts.endDate());
            case STATUS -> text(facts.status());
            case SOURCES -> joined(facts.sources(), "|");
            case SOURCE_PRECISION -> text(facts.sourcePrecision());
            case NOTE -> text(facts.note());
        };
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String joined(List<?> values, String separator) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(separator));
    }
}
