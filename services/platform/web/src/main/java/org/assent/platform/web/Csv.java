package org.assent.platform.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list as a table for spreadsheets: quoted, with a mark that says it is UTF-8, and with no cell that a spreadsheet would take
 * for a formula.
 */
public final class Csv {
    /** What a controller says it produces. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String UTF_8_MARK = "\uFEFF";
    private static final String LIKE_A_FORMULA = "(?s)[=+\\-@\\t\\r].*";

    private Csv() {}

    /** The table: a line of headings, then a line for each row. */
    public static String of(List<String> headings, Collection<List<String>> rows) {
        return UTF_8_MARK + line(headings) + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell as it was before it was written here, so that what was exported can be imported. */
    public static String read(String cell) {
        return cell.startsWith("'") && cell.substring(1).matches(LIKE_A_FORMULA) ? cell.substring(1) : cell;
    }

    /** A cell that begins like a formula gets an apostrophe before it, which a spreadsheet does not show. */
    private static String quoted(String cell) {
        String safe = cell.matches(LIKE_A_FORMULA) ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
