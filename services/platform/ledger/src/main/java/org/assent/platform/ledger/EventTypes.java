package org.assent.platform.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The events of one context with their aliases, published as a bean by the context's configuration. The alias is what is
 * stored, {@code <context>.<SimpleName>.<version>}; a class may move, an alias never changes.
 */
public final class EventTypes {
    /** One event class under its alias. */
    public record Entry(String alias, Class<?> type) {}

    private final String context;
    private final List<Entry> entries = new ArrayList<>();

    private EventTypes(String context) {
        this.context = context;
    }

    /** The events of {@code context}, none yet. */
    public static EventTypes of(String context) {
        return new EventTypes(context);
    }

    /** Adds a record class whose present shape is {@code version}. */
    public EventTypes add(int version, Class<? extends Record> type) {
        entries.add(new Entry(context + "." + type.getSimpleName() + "." + version, type));
        return this;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
