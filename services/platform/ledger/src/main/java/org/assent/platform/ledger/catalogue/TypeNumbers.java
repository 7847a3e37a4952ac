package org.assent.platform.ledger.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.assent.platform.ledger.EventCatalogue;
import org.assent.platform.ledger.EventTypes;
import org.springframework.jdbc.core.JdbcTemplate;

/** The small number by which a row names its alias. An alias gets the next one when an application that knows it starts. */
public final class TypeNumbers {
    private final JdbcTemplate jdbc;
    private final Map<String, Short> numbers = new ConcurrentHashMap<>();
    private final Map<Short, String> aliases = new ConcurrentHashMap<>();

    public TypeNumbers(DataSource dataSource, EventCatalogue catalogue) {
        this.jdbc = new JdbcTemplate(dataSource);
        read();
        List<String> missing = catalogue.entries().stream()
                .map(EventTypes.Entry::alias)
                .filter(alias -> !numbers.containsKey(alias))
                .toList();
        missing.forEach(this::add);
        read();
    }

    /** The number of an alias of the catalogue. */
    public short of(String alias) {
        Short number = numbers.get(alias);
        if (number == null) {
            throw new IllegalStateException(alias + " is not in the catalogue of events");
        }
        return number;
    }

    /** The alias behind a number of the log; another node may have added it since we started. */
    public String alias(short number) {
        String alias = aliases.get(number);
        if (alias == null) {
            read();
            alias = aliases.get(number);
        }
        if (alias == null) {
            throw new IllegalStateException("the log has an event type without a name: " + number);
        }
        return alias;
    }

    private void read() {
        jdbc.query("select id, alias from ledger.event_type", row -> {
            numbers.put(row.getString(2), row.getShort(1));
            aliases.put(row.getShort(1), row.getString(2));
        });
    }

    /** Two nodes that start at once may want the same number: the one that comes second asks again. */
    private void add(String alias) {
        int added;
        do {
            added = jdbc.update(
                    "insert into ledger.event_type (id, alias) select coalesce(max(id), 0) + 1, ? from ledger.event_type"
                            + " having not exists (select 1 from ledger.event_type where alias = ?)"
                            + " on conflict do nothing",
                    alias,
                    alias);
            read();
        } while (added == 0 && !numbers.containsKey(alias));
    }
}
