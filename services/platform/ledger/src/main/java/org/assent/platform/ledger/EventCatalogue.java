package org.assent.platform.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every event of the installation: which class goes by which alias, and how older aliases are read. A start fails where an
 * alias or a class is there twice, or where an older alias leads nowhere.
 */
public final class EventCatalogue {
    private final Map<String, Class<?>> byAlias = new LinkedHashMap<>();
    private final Map<Class<?>, String> byType = new HashMap<>();
    private final Map<String, EventTypes.Upcast> upcasts = new HashMap<>();

    public EventCatalogue(Collection<EventTypes> all) {
        for (EventTypes types : all) {
            types.entries().forEach(this::add);
        }
        for (EventTypes types : all) {
            types.upcasts().forEach(this::add);
        }
        upcasts.keySet().forEach(this::path);
    }

    private void add(EventTypes.Entry entry) {
        if (byAlias.put(entry.alias(), entry.type()) != null) {
            throw new IllegalStateException("two events are called " + entry.alias());
        }
        if (byType.put(entry.type(), entry.alias()) != null) {
            throw new IllegalStateException(entry.type().getName() + " has two aliases");
        }
    }

    private void add(EventTypes.Upcast upcast) {
        if (byAlias.containsKey(upcast.from()) || upcasts.put(upcast.from(), upcast) != null) {
            throw new IllegalStateException("there are two ways to read " + upcast.from());
        }
    }

    /** The alias under which events of this class are stored. */
    public String aliasOf(Class<?> type) {
        String alias = byType.get(type);
        if (alias == null) {
            throw new IllegalStateException(type.getName() + " is not in the catalogue of events");
        }
        return alias;
    }

    /** The class that reads this alias today; empty for an alias nobody declared. */
    public Optional<Class<?>> typeOf(String alias) {
        List<EventTypes.Upcast> path = path(alias);
        String last = path.isEmpty() ? alias : path.get(path.size() - 1).to();
        return Optional.ofNullable(byAlias.get(last));
    }

    /** The changes that lead from what was stored under {@code alias} to the shape of today, in order. */
    public List<EventTypes.Upcast> path(String alias) {
        List<EventTypes.Upcast> path = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String at = alias;
        EventTypes.Upcast next = upcasts.get(at);
        while (next != null) {
            if (!seen.add(at)) {
                throw new IllegalStateException("the ways to read " + alias + " go in a circle");
            }
            path.add(next);
            at = next.to();
            next = upcasts.get(at);
        }
        if (!path.isEmpty() && !byAlias.containsKey(at)) {
            throw new IllegalStateException("the way to read " + alias + " ends at " + at + ", which is no event");
        }
        return path;
    }

    /** Every event by its alias, sorted. */
    public List<EventTypes.Entry> entries() {
        return byAlias.entrySet().stream()
                .map(e -> new EventTypes.Entry(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(EventTypes.Entry::alias))
                .toList();
    }
}
