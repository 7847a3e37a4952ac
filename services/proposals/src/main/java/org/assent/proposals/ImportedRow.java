package org.assent.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of a file.
 *
 * @param line the line of the file on which the row begins
 * @param code the programme's id; {@code null} where the row has none that can be read
 * @param field heading of the cell that was refused; {@code null} where it is the row as a whole
 * @param reason why it was refused; {@code null} where it was not
 * @param value what stands in the cell that was refused, shortened
 * @param changed headings of the cells that differ from what was on record; only of a correction
 */
public record ImportedRow(
        long line,
        @Nullable String code,
        ImportOutcome outcome,
        @Nullable String field,
        @Nullable ImportReason reason,
        @Nullable String value,
        List<String> changed) {
    private static final int LONGEST_VALUE = 80;

    /** A row whose facts were taken, or were there. */
    public static ImportedRow taken(long line, String code, ImportOutcome outcome, List<String> changed) {
        return new ImportedRow(line, code, outcome, null, null, null, changed);
    }

    /** A row of which nothing was taken. */
    public static ImportedRow refused(
            long line, @Nullable String code, @Nullable String field, ImportReason reason, @Nullable String value) {
        return new ImportedRow(
                line,
                code == null || !ProgrammeFacts.isCode(code) ? null : code,
                ImportOutcome.REFUSED,
                field,
                reason,
                value == null ? null : shortened(value.replace('\0', '\uFFFD')),
                List.of());
    }

    private static String shortened(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return value.substring(0, end) + "…";
    }
}
