package org.assent.platform.ledger.axon;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.assent.platform.ledger.AggregateType;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.StepDoor;
import org.assent.platform.ledger.audit.RefusedAttempts;
import org.assent.platform.ledger.writing.DatabaseClock;

/** Both ways by which commands reach their aggregates. */
public final class Doors {
    private final Commands outside;
    private final StepDoor inside;

    public Doors(
            List<AggregateType> types,
            LedgerEventStore store,
            LedgerStorageEngine engine,
            EventLog log,
            RefusedAttempts attempts,
            DataSource dataSource,
            DatabaseClock databaseClock,
            Clock clock,
            RandomGenerator random,
            MeterRegistry registry) {
        Handling handling = new Handling(Aggregates.bus(types, store, registry));
        KeyRecords keys = new KeyRecords(dataSource);
        outside = new OutsideDoor(handling, engine, keys, log, attempts, databaseClock, clock, random, registry);
        inside = new InsideDoor(handling, clock, random);
    }

    public Commands outside() {
        return outside;
    }

    public StepDoor inside() {
        return inside;
    }
}
