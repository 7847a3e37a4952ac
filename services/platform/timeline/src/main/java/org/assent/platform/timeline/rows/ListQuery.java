package org.assent.platform.timeline.rows;

import java.util.ArrayList;
import java.util.List;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.BadFilter;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one list. Only names that the register's table confirms become part of them; values are parameters. The
 * order is the column and then the key, rows without a value last, so a page begins exactly where the one before it ended.
 */
final class ListQuery {
    private static final int MOST = 500;

    private final RegisterTable table;
    private final Filter filter;
    private final String from;
    private final List<Object> parameters = new ArrayList<>();

    ListQuery(RegisterTable table, Filter filter, Moment moment) {
        this.table = table;
        this.filter = filter;
        StringBuilder where =
                new StringBuilder(" from ").append(table.qualified()).append(" where valid_from <= ? and valid_to > ?");
        parameters.add(moment.position());
        parameters.add(moment.position());
        if (moment.network() != null) {
            where.append(table.within());
            parameters.add(moment.network());
        }
        filter.equal().forEach((column, value) -> {
            String type = typeOf(column);
            if (value != null) {
                where.append(" and ")
                        .append(column)
                        .append(" = cast(? as ")
                        .append(type)
                        .append(')');
                parameters.add(value);
            }
        });
        filter.containing().forEach((column, text) -> {
            typeOf(column);
            if (text != null) {
                where.append(" and position(lower(?) in lower(").append(column).append(")) > 0");
                parameters.add(text);
            }
        });
        filter.among().forEach((column, values) -> {
            typeOf(column);
            where.append(" and ").append(column).append("::text = any(?)");
            parameters.add(values.toArray(String[]::new));
        });
        typeOf(filter.orderBy());
        this.from = where.toString();
    }

    int limit() {
        return Math.min(Math.max(filter.limit(), 1), MOST);
    }

    String countStatement() {
        return "select count(*)" + from;
    }

    Object[] countParameters() {
        return parameters.toArray();
    }

    /** One row more than the page has, so that one sees whether there is a next page. */
    String pageStatement(@Nullable Cursor cursor) {
        String direction = filter.descending() ? " desc" : "";
        String order = byKey() ? "key" + direction : filter.orderBy() + direction + " nulls last, key" + direction;
        // The value for the cursor has a name of its own: PostgreSQL would order by the column of that name in the
        // answer, as text.
        return "select key, " + filter.orderBy() + "::text as cursor_value, content" + from
                + (cursor == null ? "" : after(cursor)) + " order by " + order + " limit " + (limit() + 1);
    }

    Object[] pageParameters(@Nullable Cursor cursor) {
        List<Object> all = new ArrayList<>(parameters);
        if (cursor != null) {
            if (!byKey() && cursor.value() != null) {
                all.add(cursor.value());
                all.add(cursor.value());
            }
            all.add(cursor.key());
        }
        return all.toArray();
    }

    private String after(Cursor cursor) {
        String beyond = filter.descending() ? " < " : " > ";
        if (byKey()) {
            return " and key" + beyond + "?";
        }
        String column = filter.orderBy();
        if (cursor.value() == null) {
            return " and " + column + " is null and key" + beyond + "?";
        }
        String value = "cast(? as " + typeOf(column) + ")";
        return " and (" + column + beyond + value + " or " + column + " is null or (" + column + " = " + value
                + " and key" + beyond + "?))";
    }

    private boolean byKey() {
        return filter.orderBy().equals("key");
    }

    private String typeOf(String column) {
        if (!table.has(column)) {
            throw new BadFilter(table.name() + " has no column " + column);
        }
        return table.type(column);
    }
}
