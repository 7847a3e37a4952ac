package org.assent.platform.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assent.platform.ledger.EventTypes;

/** Whether every event is shown by a register, or is listed with the reason why none shows it. */
public final class EventCoverage {
    private EventCoverage() {}

    /** What is wrong, one plain sentence for each event; empty where all is well. */
    public static List<String> gaps(
            Collection<EventTypes> catalogue,
            Collection<? extends Projector<?>> registers,
            Collection<NotProjected> exceptions) {
        Set<Class<?>> handled = new HashSet<>();
        registers.forEach(register -> handled.addAll(register.steps().keySet()));
        Set<Class<?>> excepted = new HashSet<>();
        exceptions.forEach(exception -> excepted.add(exception.event()));
        Set<Class<?>> known = new HashSet<>();
        List<String> gaps = new ArrayList<>();
        for (EventTypes context : catalogue) {
            for (EventTypes.Entry entry : context.entries()) {
                known.add(entry.type());
                if (!handled.contains(entry.type()) && !excepted.contains(entry.type())) {
                    gaps.add(entry.alias() + " is shown by no register, and no reason is listed");
                }
                if (handled.contains(entry.type()) && excepted.contains(entry.type())) {
                    gaps.add(entry.alias() + " is listed as shown by no register, but one shows it");
                }
            }
        }
        registers.forEach(register -> register.steps().keySet().stream()
                .filter(event -> !known.contains(event))
                .forEach(event -> gaps.add(register.name() + " handles " + event.getSimpleName()
                        + ", which is in no context's list of events")));
        exceptions.stream()
                .filter(exception -> !known.contains(exception.event()))
                .forEach(exception -> gaps.add(exception.event().getSimpleName()
                        + " is listed as shown by no register, but is in no context's list of events"));
        return List.copyOf(gaps);
    }
}
