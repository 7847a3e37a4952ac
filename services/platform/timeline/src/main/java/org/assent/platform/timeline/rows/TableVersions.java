package org.assent.platform.timeline.rows;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the versions of one batch into a register's table: one statement that closes, one that adds. */
final class TableVersions implements Versions {
    private final RegisterTable table;
    private final JdbcTemplate jdbc;
    private final List<String> closedKeys = new ArrayList<>();
    private final List<Long> closedAt = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Long> froms = new ArrayList<>();
    private final List<Long> tos = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();

    TableVersions(RegisterTable table, DataSource source) {
        this.table = table;
        this.jdbc = new JdbcTemplate(source);
    }

    <V> @Nullable Row<V> current(String key, RowJson rowJson, Class<V> view) {
        List<Row<V>> found = jdbc.query(
                "select valid_from, content::text from " + table.qualified() + " where key = ? and valid_to = "
                        + RegisterTable.OPEN,
                (row, number) -> new Row<>(row.getLong(1), row.getString(2), true, rowJson, view),
                key);
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public void close(String key, long to) {
        closedKeys.add(key);
        closedAt.add(to);
    }

    @Override
    public void add(String key, long from, long to, String json) {
        keys.add(key);
        froms.add(from);
        tos.add(to);
        contents.add(json);
    }

    /** Closes first: a key has one open row at most. */
    void write() {
        if (!closedKeys.isEmpty()) {
            int closed = jdbc.update(
                    "update " + table.qualified() + " as old set valid_to = ended.at"
                            + " from unnest(?::text[], ?::bigint[]) as ended(key, at)"
                            + " where old.key = ended.key and old.valid_to = " + RegisterTable.OPEN,
                    closedKeys.toArray(String[]::new),
                    closedAt.toArray(Long[]::new));
            if (closed != closedKeys.size()) {
                throw new IllegalStateException(
                        "of " + closedKeys.size() + " rows of " + table.name() + " that end, " + closed + " were open");
            }
        }
        if (!keys.isEmpty()) {
            jdbc.update(
                    "insert into " + table.qualified() + " (key, valid_from, valid_to, content)"
                            + " select key, since, until, content::jsonb"
                            + " from unnest(?::text[], ?::bigint[], ?::bigint[], ?::text[]) as made(key, since, until, content)",
                    keys.toArray(String[]::new),
                    froms.toArray(Long[]::new),
                    tos.toArray(Long[]::new),
                    contents.toArray(String[]::new));
        }
    }
}
