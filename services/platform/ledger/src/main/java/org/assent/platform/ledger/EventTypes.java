package org.assent.platform.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The events of one context with their aliases, published as a bean by the context's configuration. The alias is what is
 * stored, {@code <context>.<SimpleName>.<version>}; a class may move, an alias never changes.
 */
public final class EventTypes {
    /** One event class under its alias. */
    public record Entry(String alias, Class<?> type) {}

    /**
     * How an older shape becomes the next one.
     *
     * @param from the alias under which it was stored
     * @param to the alias of the shape it becomes, which may be an older one itself
     * @param change JSON to JSON, given as maps, lists and simple values; may change and return what it got
     */
    public record Upcast(String from, String to, UnaryOperator<Map<String, @Nullable Object>> change) {}

    private final String context;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Upcast> upcasts = new ArrayList<>();

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

    /** Says how what was stored under the alias {@code from} is read today: as {@code to}, after {@code change}. */
    public EventTypes upcast(String from, String to, UnaryOperator<Map<String, @Nullable Object>> change) {
        upcasts.add(new Upcast(from, to, change));
        return this;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public List<Upcast> upcasts() {
        return List.copyOf(upcasts);
    }
}
