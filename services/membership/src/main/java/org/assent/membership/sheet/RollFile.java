package org.assent.membership.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a roll, read whole: it has tens of lines.
 *
 * @param name for people, without the path it had
 * @param sha256 hash of the bytes, in hexadecimal
 * @param lines what stands below the headings
 */
public record RollFile(String name, String sha256, List<Line> lines) {
    /** A roll has some kilobytes. */
    public static final int LARGEST = 256 * 1024;

    /** As many lines as one sheet may have. */
    public static final int MOST_LINES = 500;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CELL = 2_000;
    private static final int KILOBYTE = 1024;

    public RollFile {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param number in the file, from 1, the headings being line 1
     */
    public record Line(int number, Map<RollColumn, String> cells) {
        /** What stands in a column; empty for nothing. */
        public String cell(RollColumn column) {
            return cells.getOrDefault(column, "");
        }

        boolean blank() {
            return cells.values().stream().allMatch(String::isEmpty);
        }
    }

    /**
     * Reads a file: a table in CSV, or the first sheet of a workbook.
     *
     * @throws RollRefused it is too large, no text in UTF-8, no workbook, or has no headings or lines
     */
    public static RollFile read(@Nullable String name, byte[] content) {
        if (content.length > LARGEST) {
            throw tooLarge();
        }
        List<List<String>> rows = Workbook.looksLikeOne(content) ? Workbook.rows(content) : csv(content);
        if (rows.isEmpty()) {
            throw new RollRefused("empty");
        }
        Map<RollColumn, Integer> columns = columns(rows.get(0));
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            Line line = line(i + 1, rows.get(i), columns);
            if (!line.blank()) {
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            throw new RollRefused("empty");
        }
        if (lines.size() > MOST_LINES) {
            throw tooLarge();
        }
        return new RollFile(cleaned(name), sha256(content), lines);
    }

    private static RollRefused tooLarge() {
        return new RollRefused("large", LARGEST / KILOBYTE, MOST_LINES);
    }

    private static List<List<String>> csv(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new RollRefused("encoding");
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = plain.lines().findFirst().orElse("");
        char between = first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
        List<List<String>> rows = new ArrayList<>();
        try (var parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(between)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(plain))) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
        } catch (IOException | java.io.UncheckedIOException | IllegalStateException unreadable) {
            throw new RollRefused("columns", headings());
        }
        return rows;
    }

    private static Map<RollColumn, Integer> columns(List<String> headings) {
        Map<RollColumn, Integer> columns = new EnumMap<>(RollColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            for (RollColumn column : RollColumn.values()) {
                if (column.heading().equals(heading)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        if (Stream.of(RollColumn.values()).anyMatch(column -> column.needed() && !columns.containsKey(column))) {
            throw new RollRefused("columns", headings());
        }
        return columns;
    }

    private static Line line(int number, List<String> row, Map<RollColumn, Integer> columns) {
        Map<RollColumn, String> cells = new EnumMap<>(RollColumn.class);
        columns.forEach((column, at) -> {
            String cell = at < row.size() ? row.get(at).strip() : "";
            cells.put(column, cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
        });
        return new Line(number, cells);
    }

    private static String headings() {
        return Stream.of(RollColumn.values()).map(RollColumn::heading).collect(Collectors.joining(", "));
    }

    private static String cleaned(@Nullable String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}|\\p{Cs}", "").strip();
        if (plain.isEmpty()) {
            return "roll.csv";
        }
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
