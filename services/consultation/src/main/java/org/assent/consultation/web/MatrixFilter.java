package org.assent.consultation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Which comments of a matrix are shown; a blank value does not narrow.
 *
 * @param disposition the name of one, or {@code OPEN}
 * @param author {@code UNSATISFIED}, {@code SATISFIED}, {@code SILENT}: what the author said of the disposition; {@code MINE} for
 *     the comments of the reader's own entity
 */
record MatrixFilter(String kind, String disposition, String seat, String paragraph, String author) {
    static final List<String> AUTHORS = List.of("MINE", "UNSATISFIED", "SATISFIED", "SILENT");

    static MatrixFilter of(Map<String, String> fields) {
        return new MatrixFilter(
                fields.getOrDefault("kind", ""),
                fields.getOrDefault("disposition", ""),
                fields.getOrDefault("seat", ""),
                fields.getOrDefault("paragraph", ""),
                fields.getOrDefault("author", ""));
    }

    boolean fits(CommentLine line) {
        return fits(line.kindKey(), kind)
                && fits(line.dispositionKey(), disposition)
                && fits(line.seat(), seat)
                && fits(line.paragraphKey(), paragraph)
                && switch (author) {
                    case "MINE" -> line.mine();
                    case "UNSATISFIED", "SATISFIED" -> author.equals(line.satisfaction());
                    case "SILENT" -> line.disposedAt() != null && line.satisfaction() == null;
                    default -> true;
                };
    }

    private static boolean fits(String value, String wanted) {
        return wanted.isBlank() || wanted.equals(value);
    }

    /** For an address: {@code kind=BUDGET&seat=UNDP}, what is blank left out; ends in {@code &} unless empty. */
    String query() {
        StringBuilder query = new StringBuilder();
        add(query, "kind", kind);
        add(query, "disposition", disposition);
        add(query, "seat", seat);
        add(query, "paragraph", paragraph);
        add(query, "author", author);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isBlank()) {
            query.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }
}
