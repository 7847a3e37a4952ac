package org.assent.platform.process.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.assent.platform.process.DueInstants;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;

/** What the engine has still to do, read from its jobs. */
final class EngineDueInstants implements DueInstants {
    private final Engine engine;
    private final ParkedEvents parked;

    EngineDueInstants(Engine engine, ParkedEvents parked) {
        this.engine = engine;
        this.parked = parked;
    }

    @Override
    public @Nullable Instant next() {
        List<Job> next = engine.management()
                .createJobQuery()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(Instant.EPOCH))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return next.isEmpty() ? null : next.get(0).getDuedate().toInstant();
    }

    @Override
    public boolean idle() {
        return engine.management().createJobQuery().executable().count() == 0 && !parked.anyJustParked();
    }

    @Override
    public void clockMoved() {
        engine.jobs().jobWasAdded();
    }
}
