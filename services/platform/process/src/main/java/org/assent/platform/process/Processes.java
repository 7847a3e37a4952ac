package org.assent.platform.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.platform.ledger.RecordedEvent;

/** Where a process stands, computed from the events by {@link ProcessTrace} and never read from the engine. */
public interface Processes {
    /**
     * Where the process of an aggregate stood.
     *
     * @param events the aggregate's events up to the moment, in order
     * @param at the instant of the moment: a clock due by then has rung
     * @return empty where no process starts with any of the events
     */
    Optional<ProcessTrace> trace(UUID businessKey, List<RecordedEvent<?>> events, Instant at);
}
