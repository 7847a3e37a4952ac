package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the fields of a form: name to all its values, in their order. Both what a reader typed and what is on record are
 * set out from it, so nothing that was typed is lost however little sense it makes.
 */
record Typed(Map<String, List<String>> values) {
    static final Typed NOTHING = new Typed(Map.of());

    Typed {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
        values = Map.copyOf(copy);
    }

    /** What a browser sent. */
    static Typed sent(MultiValueMap<String, String> fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach((name, all) ->
                values.put(name, all.stream().filter(Objects::nonNull).toList()));
        return new Typed(values);
    }

    /** The same with a field that has these values. */
    Typed with(String name, List<String> all) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, all);
        return new Typed(more);
    }

    /** The same with a field of one value. */
    Typed with(String name, String value) {
        return with(name, List.of(value));
    }

    /** The first value of a field; empty where there is none. */
    public String text(String name) {
        return column(name).stream()
                .findFirst()
                .orElse("")
                .replace("\r\n", "\n")
                .strip();
    }

    /** The values of a field that say something, each once. */
    public List<String> all(String name) {
        return column(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** All values of a field, empty ones too: one for each row of a table. */
    public List<String> column(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether the field has that value among others. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** How many rows a table with this column has. */
    public int rows(String name) {
        return column(name).size();
    }

    /** The cell of a table; empty where there is none. */
    public String cell(String name, int row) {
        List<String> column = column(name);
        return row < column.size() ? column.get(row).strip() : "";
    }

    /** The same with one more empty row in these columns. */
    Typed withRow(List<String> names) {
        int rows = names.stream().mapToInt(this::rows).max().orElse(0);
        Typed more = this;
        for (String name : names) {
            List<String> column = new ArrayList<>(column(name));
            while (column.size() <= rows) {
                column.add("");
            }
            more = more.with(name, column);
        }
        return more;
    }
}
