package org.assent.proposals.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assent.platform.web.Csv;
import org.assent.proposals.ImportReason;
import org.assent.proposals.ImportedRow;
import org.assent.proposals.PartialDate;
import org.assent.proposals.ProgrammeColumn;
import org.assent.proposals.ProgrammeFacts;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet of programmes, one after the other. The heading names the columns, in any order; columns that are not
 * known are left aside. A row that cannot be read is refused by itself and the next one begins on the next line.
 */
final class ProgrammeSheet implements AutoCloseable {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    /** So many lines a row with line breaks in its cells may have. */
    private static final int MOST_LINES = 200;

    private static final int MOST_LEFT_ASIDE = 20;
    private static final int LONGEST_HEADING = 60;

    private final SheetLines lines;
    private final Map<String, Long> lineOfCode = new HashMap<>();
    private final List<String> leftAside = new ArrayList<>();
    private final Map<ProgrammeColumn, Integer> places = new HashMap<>();
    private int width;

    /** A row: its facts, or why there are none. */
    record Row(
            long line,
            @Nullable ProgrammeFacts facts,
            @Nullable ImportedRow refused) {}

    /**
     * Opens a sheet and reads its heading.
     *
     * @throws SheetRefused a column is missing or is there twice
     */
    ProgrammeSheet(SheetContent content) throws IOException {
        lines = new SheetLines(content);
        try {
            readHeading();
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    /** Headings of columns that are not known here. */
    List<String> leftAside() {
        return List.copyOf(leftAside);
    }

    /** The next row that is not empty; {@code null} after the last. */
    @Nullable
    Row next() throws IOException {
        for (String first = lines.next(); first != null; first = lines.next()) {
            long line = lines.number();
            List<String> cells = cells(first);
            if (cells == null) {
                return refused(line, null, null, ImportReason.QUOTATION_MARKS, first);
            }
            if (!cells.stream().allMatch(String::isEmpty)) {
                return row(line, cells);
            }
        }
        return null;
    }

    private void readHeading() throws IOException {
        List<String> headings = List.of();
        while (headings.stream().allMatch(String::isEmpty)) {
            String first = lines.next();
            if (first == null) {
                throw new SheetRefused("empty");
            }
            List<String> cells = cells(first);
            headings = (cells == null ? List.of(first) : cells)
                    .stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        }
        width = headings.size();
        for (int i = 0; i < width; i++) {
            place(headings.get(i), i);
        }
        List<String> missing = Stream.of(ProgrammeColumn.values())
                .filter(column -> !places.containsKey(column))
                .map(ProgrammeColumn::heading)
                .toList();
        if (!missing.isEmpty()) {
            String only = headings.get(0);
            boolean otherSeparator = width == 1 && (only.contains(";") || only.contains("\t"));
            throw otherSeparator
                    ? new SheetRefused("separator")
                    : new SheetRefused("columns", String.join(", ", missing));
        }
    }

    private void place(String heading, int place) {
        ProgrammeColumn column = ProgrammeColumn.of(heading).orElse(null);
        if (column == null) {
            if (!heading.isEmpty() && leftAside.size() < MOST_LEFT_ASIDE) {
                leftAside.add(heading.substring(0, Math.min(heading.length(), LONGEST_HEADING)));
            }
        } else if (places.put(column, place) != null) {
            throw new SheetRefused("column-twice", heading);
        }
    }

    /**
     * The cells of the row that begins with this line, without blanks around them. A row goes on in the next lines while a
     * quotation mark is open.
     *
     * @return {@code null} where the quotation marks make no row; the next one begins on the next line then
     */
    private @Nullable List<String> cells(String first) throws IOException {
        List<String> cells = parsed(first);
        List<String> more = new ArrayList<>();
        StringBuilder text = new StringBuilder(first);
        boolean open = isOdd(first);
        while (cells == null && open && more.size() < MOST_LINES && text.length() <= SheetLines.LONGEST) {
            String next = lines.next();
            if (next == null) {
                break;
            }
            more.add(next);
            text.append('\n').append(next);
            if (isOdd(next)) {
                open = false;
                cells = parsed(text.toString());
            }
        }
        if (cells == null) {
            lines.giveBack(more);
        }
        return cells;
    }

    private static boolean isOdd(String text) {
        return text.chars().filter(character -> character == '"').count() % 2 == 1;
    }

    private static @Nullable List<String> parsed(String text) throws IOException {
        if (text.isBlank()) {
            return List.of();
        }
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1
                    ? records.get(0).stream().map(String::strip).map(Csv::read).toList()
                    : null;
        } catch (UncheckedIOException malformed) {
            return null;
        }
    }

    private Row row(long line, List<String> cells) {
        String code = cell(cells, ProgrammeColumn.ID);
        boolean rightWidth = cells.size() >= width
                && cells.subList(width, cells.size()).stream().allMatch(String::isEmpty);
        if (!rightWidth) {
            return refused(line, code, null, ImportReason.CELLS, cells.size() + "/" + width);
        }
        for (ProgrammeColumn column : ProgrammeColumn.values()) {
            if (cell(cells, column).indexOf('\0') >= 0) {
                return refused(line, code, column, ImportReason.CHARACTER, cell(cells, column));
            }
        }
        if (code.isEmpty()) {
            return refused(line, null, ProgrammeColumn.ID, ImportReason.NO_ID, null);
        }
        if (!ProgrammeFacts.isCode(code)) {
            return refused(line, null, ProgrammeColumn.ID, ImportReason.ID, code);
        }
        Long before = lineOfCode.putIfAbsent(code, line);
        if (before != null) {
            return refused(line, code, ProgrammeColumn.ID, ImportReason.SAME_ID, before.toString());
        }
        for (ProgrammeColumn date : List.of(ProgrammeColumn.START, ProgrammeColumn.END)) {
            String cell = cell(cells, date);
            if (!cell.isEmpty() && !PartialDate.isWellFormed(cell)) {
                return refused(line, code, date, ImportReason.DATE, cell);
            }
        }
        return new Row(line, new RowFacts(column -> cell(cells, column)).read(code), null);
    }

    private String cell(List<String> cells, ProgrammeColumn column) {
        int place = places.getOrDefault(column, 0);
        return place < cells.size() ? cells.get(place) : "";
    }

    private static Row refused(
            long line,
            @Nullable String code,
            @Nullable ProgrammeColumn column,
            ImportReason reason,
            @Nullable String value) {
        return new Row(
                line, null, ImportedRow.refused(line, code, column == null ? null : column.heading(), reason, value));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
