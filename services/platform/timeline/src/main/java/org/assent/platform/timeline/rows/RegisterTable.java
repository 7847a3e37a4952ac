package org.assent.platform.timeline.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.assent.platform.timeline.Projector;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of one register as the database knows it. Names that become part of a statement come from here only: they are
 * checked against the catalogue and never taken from a reader.
 */
final class RegisterTable {
    /** The end of a version that holds still. */
    static final long OPEN = Long.MAX_VALUE;

    private static final Set<String> OWN = Set.of("key", "valid_from", "valid_to", "content");

    private final String name;
    private final Map<String, String> columns;

    private RegisterTable(String name, Map<String, String> columns) {
        this.name = name;
        this.columns = columns;
    }

    static RegisterTable of(Projector<?> register, DataSource source) {
        String name = register.name();
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalStateException("not the name of a table: " + name);
        }
        JdbcClient jdbc = JdbcClient.create(source);
        Map<String, String> columns = new LinkedHashMap<>();
        jdbc.sql("""
                        select attname, format_type(atttypid, atttypmod) as type
                        from pg_attribute
                        where attrelid = to_regclass('read.' || :name) and attnum > 0 and not attisdropped
                        order by attnum""").param("name", name).query(row -> {
            columns.put(row.getString("attname"), row.getString("type"));
        });
        if (!columns.keySet().containsAll(OWN)) {
            throw new IllegalStateException(
                    "table read." + name + " is missing or lacks one of the columns " + List.copyOf(OWN));
        }
        return new RegisterTable(name, columns);
    }

    String name() {
        return name;
    }

    String qualified() {
        return "read." + name;
    }

    /** Leaves out what belongs to another Network; a row says in {@code network} to which it belongs, if to any. */
    String within() {
        String network = columns.containsKey("network") ? "network" : "content ->> 'network'";
        return " and coalesce(" + network + " = ?, true)";
    }

    /** Whether readers may filter and order by it. */
    boolean has(String column) {
        return columns.containsKey(column) && !column.equals("content") && !column.equals("valid_to");
    }

    /** The type of a column that {@link #has} confirms, as PostgreSQL writes it. */
    String type(String column) {
        String type = columns.get(column);
        if (type == null) {
            throw new IllegalArgumentException(name + " has no column " + column);
        }
        return type;
    }
}
