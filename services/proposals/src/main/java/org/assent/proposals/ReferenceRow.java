package org.assent.proposals;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list of reference data.
 *
 * @param code by what others refer to it: {@code 23}, {@code 10.7}, {@code UNDP}
 * @param title English
 * @param titleRussian {@code null} where the list has none
 * @param details what else the list says of it, column to cell; an empty cell is not there
 */
public record ReferenceRow(
        String code, String title, @Nullable String titleRussian, Map<String, String> details) {
    /** The title in the language of the reader, in English where there is no other. */
    public String title(boolean russian) {
        return russian && titleRussian != null ? titleRussian : title;
    }

    /** A detail in the language of the reader, where there is a twin of that name with {@code _ru}; empty where not known. */
    public String detail(String column, boolean russian) {
        String cell = details.getOrDefault(column, "");
        return russian ? details.getOrDefault(column + "_ru", cell) : cell;
    }
}
