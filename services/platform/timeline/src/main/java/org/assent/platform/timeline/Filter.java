package org.assent.platform.timeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a register, in which order and how many. Columns are generated columns of the register's table, or
 * {@code key}; a value of {@code null} is ignored, so a form's empty field filters nothing.
 *
 * @param equal column to the value it must have
 * @param containing column to the text it must contain, in letters of either case
 * @param among column to the values of which it must have one
 * @param orderBy column to order by, {@code key} by default
 * @param descending whether the largest comes first
 * @param limit at most 500
 * @param cursor where the page begins, as given in {@link Timeline.Page#next()}
 */
public record Filter(
        Map<String, @Nullable String> equal,
        Map<String, @Nullable String> containing,
        Map<String, List<String>> among,
        String orderBy,
        boolean descending,
        int limit,
        @Nullable String cursor) {
    /** All rows by key, the first hundred. */
    public static Filter all() {
        return new Filter(Map.of(), Map.of(), Map.of(), "key", false, 100, null);
    }

    /** Also {@code column = value}. */
    public Filter where(String column, @Nullable String value) {
        Map<String, @Nullable String> more = new LinkedHashMap<>(equal);
        more.put(column, value);
        return new Filter(more, containing, among, orderBy, descending, limit, cursor);
    }

    /** Also {@code column} contains {@code text}, in letters of either case; blank text filters nothing. */
    public Filter containing(String column, @Nullable String text) {
        Map<String, @Nullable String> more = new LinkedHashMap<>(containing);
        more.put(column, text == null || text.isBlank() ? null : text.strip());
        return new Filter(equal, more, among, orderBy, descending, limit, cursor);
    }

    /** Also {@code column} is one of {@code values}; {@code null} filters nothing, and of no values none is the column's. */
    public Filter among(String column, @Nullable Collection<String> values) {
        if (values == null) {
            return this;
        }
        Map<String, List<String>> more = new LinkedHashMap<>(among);
        more.put(column, List.copyOf(values));
        return new Filter(equal, containing, more, orderBy, descending, limit, cursor);
    }

    public Filter orderedBy(String column, boolean largestFirst) {
        return new Filter(equal, containing, among, column, largestFirst, limit, cursor);
    }

    public Filter page(int size, @Nullable String from) {
        return new Filter(equal, containing, among, orderBy, descending, Math.min(Math.max(size, 1), 500), from);
    }
}
