package org.assent.platform.timeline.rows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Projector;
import org.jspecify.annotations.Nullable;

/**
 * Folds events into the versions of one register's rows. What an event does counts when its step is through: several
 * statements about one key are one version, the last, and a statement of what holds already is none.
 */
final class Fold<V extends Record> {
    /** The current row of a key as it lies in the table. */
    @FunctionalInterface
    interface Stored<V> {
        @Nullable
        Row<V> find(String key);
    }

    private final Projector<V> register;
    private final RowJson rowJson;
    private final Stored<V> stored;
    private final Versions versions;
    private final Map<String, Optional<Row<V>>> current = new HashMap<>();
    private final Map<String, Optional<Row<V>>> stated = new LinkedHashMap<>();

    Fold(Projector<V> register, RowJson rowJson, Stored<V> stored, Versions versions) {
        this.register = register;
        this.rowJson = rowJson;
        this.stored = stored;
        this.versions = versions;
    }

    Projector<V> register() {
        return register;
    }

    boolean handles(RecordedEvent<?> event) {
        return register.steps().containsKey(event.payload().getClass());
    }

    void apply(RecordedEvent<?> event) {
        Projector.Step<?, V> step = register.steps().get(event.payload().getClass());
        if (step == null) {
            return;
        }
        stated.clear();
        try {
            // The step was registered under the class of its event.
            @SuppressWarnings("unchecked")
            Projector.Step<Object, V> typed = (Projector.Step<Object, V>) step;
            @SuppressWarnings("unchecked")
            RecordedEvent<Object> typedEvent = (RecordedEvent<Object>) event;
            typed.apply(typedEvent, new Statements(event.position()));
            stated.forEach((key, row) -> settle(key, row.orElse(null), event.position()));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "register " + register.name() + " cannot take " + event.type() + " at " + event.position(), e);
        }
    }

    /** Gives away the rows that hold after the last event. */
    void finish() {
        current.forEach((key, row) -> row.filter(open -> !open.stored)
                .ifPresent(open -> versions.add(key, open.from, Long.MAX_VALUE, open.json)));
        current.clear();
    }

    private void settle(String key, @Nullable Row<V> after, long position) {
        Row<V> before = before(key);
        if (after != null && before != null && after.holdsTheSameAs(before)) {
            return;
        }
        if (before != null) {
            if (before.stored) {
                versions.close(key, position);
            } else {
                versions.add(key, before.from, position, before.json);
            }
        }
        current.put(key, Optional.ofNullable(after));
    }

    private @Nullable Row<V> before(String key) {
        return current.computeIfAbsent(key, unknown -> Optional.ofNullable(stored.find(unknown)))
                .orElse(null);
    }

    private final class Statements implements Projector.Rows<V> {
        private final long position;

        Statements(long position) {
            this.position = position;
        }

        @Override
        public Optional<V> find(String key) {
            String storable = RowJson.storable(key);
            Optional<Row<V>> row = stated.get(storable);
            return (row != null ? row : Optional.ofNullable(before(storable))).map(Row::content);
        }

        @Override
        public void put(String key, V content) {
            Row<V> row = new Row<>(position, rowJson.write(content), false, rowJson, register.view());
            stated.put(RowJson.storable(key), Optional.of(row));
        }

        @Override
        public void end(String key) {
            stated.put(RowJson.storable(key), Optional.empty());
        }
    }
}
