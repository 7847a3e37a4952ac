package org.assent.proposals.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assent.proposals.ProgrammeColumn;
import org.assent.proposals.ProgrammeFacts;
import org.jspecify.annotations.Nullable;

/**
 * The facts in the cells of one row. An empty cell stays "not known"; a cell that should hold numbers and holds something else is
 * kept as it is written.
 */
final class RowFacts {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d{1,15})(?:\\.0{1,2})?");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,6}");

    private final Function<ProgrammeColumn, String> cells;
    private final Map<String, String> asWritten = new TreeMap<>();

    RowFacts(Function<ProgrammeColumn, String> cells) {
        this.cells = cells;
    }

    ProgrammeFacts read(String code) {
        Long budget = number(ProgrammeColumn.BUDGET);
        Long duration = number(ProgrammeColumn.DURATION);
        return new ProgrammeFacts(
                code,
                known(ProgrammeColumn.TITLE),
                several(ProgrammeColumn.COUNTRIES, "[;|]"),
                known(ProgrammeColumn.LEAD),
                several(ProgrammeColumn.PARTICIPATING, "[;|]"),
                known(ProgrammeColumn.THEMATIC_AREA),
                numbers(ProgrammeColumn.OBJECTIVES),
                several(ProgrammeColumn.TARGETS, "[;|]"),
                budget,
                small(ProgrammeColumn.DURATION, duration),
                known(ProgrammeColumn.START),
                known(ProgrammeColumn.END),
                known(ProgrammeColumn.STATUS),
                several(ProgrammeColumn.SOURCES, "\\|"), // an address may contain a semicolon
                known(ProgrammeColumn.SOURCE_PRECISION),
                known(ProgrammeColumn.NOTE),
                asWritten);
    }

    private @Nullable String known(ProgrammeColumn column) {
        String cell = cells.apply(column);
        return cell.isEmpty() ? null : cell;
    }

    private List<String> several(ProgrammeColumn column, String separator) {
        return Stream.of(cells.apply(column).split(separator, -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private @Nullable Long number(ProgrammeColumn column) {
        String cell = cells.apply(column);
        Matcher number = WHOLE_NUMBER.matcher(cell);
        if (number.matches()) {
            return Long.valueOf(number.group(1));
        }
        if (!cell.isEmpty()) {
            asWritten.put(column.heading(), cell);
        }
        return null;
    }

    private @Nullable Integer small(ProgrammeColumn column, @Nullable Long number) {
        if (number == null || number <= Integer.MAX_VALUE) {
            return number == null ? null : number.intValue();
        }
        asWritten.put(column.heading(), cells.apply(column));
        return null;
    }

    private List<Integer> numbers(ProgrammeColumn column) {
        List<String> values = several(column, "[;|]");
        if (values.stream().allMatch(value -> SMALL_NUMBER.matcher(value).matches())) {
            return values.stream().map(Integer::valueOf).toList();
        }
        asWritten.put(column.heading(), cells.apply(column));
        return values.stream()
                .filter(value -> SMALL_NUMBER.matcher(value).matches())
                .map(Integer::valueOf)
                .toList();
    }
}
