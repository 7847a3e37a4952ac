package org.assent.proposals.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assent.proposals.ReferenceRow;
import org.assent.proposals.messages.ReferenceListView;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list of reference data.
 *
 * @param from how many rows come before
 * @param next how many rows come before the next page; {@code null} on the last
 * @param total how many rows fit in all
 */
record RowPage(List<ReferenceRow> rows, int from, @Nullable Integer next, int total) {
    /** How many rows a page has. */
    static final int USUAL = 50;

    private static final int MOST = 500;

    static RowPage of(ReferenceListView list, @Nullable String text, int from, int limit) {
        List<ReferenceRow> all = matching(list, text);
        int first = Math.min(Math.max(from, 0), all.size());
        int end = Math.min(first + Math.min(Math.max(limit, 1), MOST), all.size());
        return new RowPage(all.subList(first, end), first, end < all.size() ? end : null, all.size());
    }

    /** The rows that have every word of the text in code, title or details, in either language. */
    static List<ReferenceRow> matching(ReferenceListView list, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return list.rows();
        }
        List<String> wanted = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return list.rows().stream().filter(row -> has(row, wanted)).toList();
    }

    private static boolean has(ReferenceRow row, List<String> wanted) {
        String content = String.join(
                        " ",
                        Stream.concat(
                                        Stream.of(
                                                row.code(),
                                                row.title(),
                                                row.titleRussian() == null ? "" : row.titleRussian()),
                                        row.details().values().stream())
                                .toList())
                .toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(content::contains);
    }
}
