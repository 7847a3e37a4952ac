package org.assent.platform.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assent.platform.ledger.RecordedEvent;

/**
 * Keeps one register: folds events into row versions. It can be replayed and does nothing else than state rows. A subclass
 * says in its constructor what each event does:
 *
 * <pre>{@code
 * DecisionRegister() {
 *     super("consensus_decision", DecisionRow.class);
 *     on(DecisionEntered.class, (event, rows) -> rows.put(event.payload().number(), new DecisionRow(...)));
 * }
 * }</pre>
 *
 * The register's table {@code read.<name>} is made by a migration of the context: {@code key text, valid_from bigint,
 * valid_to bigint, content jsonb} and whatever generated columns its queries filter by.
 */
public abstract class Projector<V extends Record> {
    /** What one event does to the rows. */
    @FunctionalInterface
    public interface Step<E, V> {
        void apply(RecordedEvent<E> event, Rows<V> rows);
    }

    /** The rows of one register as they stand before the event that is being projected. */
    public interface Rows<V> {
        Optional<V> find(String key);

        /** From this event on the row of {@code key} is {@code content}; what held before is closed, not lost. */
        void put(String key, V content);

        /** From this event on there is no row of {@code key}. */
        void end(String key);

        /** Changes a row that must exist; a missing one is an error, never a warning. */
        default void change(String key, UnaryOperator<V> change) {
            V now = find(key).orElseThrow(() -> new IllegalStateException("no row " + key));
            put(key, change.apply(now));
        }
    }

    private final String name;
    private final Class<V> view;
    private final Map<Class<?>, Step<?, V>> steps = new LinkedHashMap<>();

    /**
     * @param name the register's table in the schema {@code read}
     * @param view the record each row holds, stored as JSON
     */
    protected Projector(String name, Class<V> view) {
        this.name = name;
        this.view = view;
    }

    /** Says what {@code event} does. */
    protected final <E> void on(Class<E> event, Step<E, V> step) {
        if (steps.put(event, step) != null) {
            throw new IllegalStateException(name + " handles " + event.getSimpleName() + " twice");
        }
    }

    /**
     * Says how {@code event} changes the row it is about, which must exist.
     *
     * @param key the key of that row
     */
    protected final <E> void changes(
            Class<E> event, Function<E, String> key, BiFunction<RecordedEvent<E>, V, V> change) {
        on(event, (recorded, rows) -> rows.change(key.apply(recorded.payload()), row -> change.apply(recorded, row)));
    }

    public final String name() {
        return name;
    }

    public final Class<V> view() {
        return view;
    }

    /** The events this register handles, and what each does. */
    public final Map<Class<?>, Step<?, V>> steps() {
        return steps;
    }
}
