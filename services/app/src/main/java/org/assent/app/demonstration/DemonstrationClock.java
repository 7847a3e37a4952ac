package org.assent.app.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A clock that was moved on and goes on from there. By how much is stored, so it survives a restart, and never becomes less, so
 * time does not run backwards.
 */
public final class DemonstrationClock extends Clock {
    private final Clock machine;
    private final JdbcClient database;
    private volatile Duration offset;

    public DemonstrationClock(Clock machine, DataSource dataSource) {
        this.machine = machine;
        this.database = JdbcClient.create(dataSource);
        this.offset = stored();
    }

    /** By how much it is ahead of the machine's clock. */
    public Duration offset() {
        return offset;
    }

    /**
     * Puts the clock to a later instant; to an earlier one it does not go.
     *
     * @return what it shows then
     */
    public Instant advanceTo(Instant instant) {
        Duration wanted = Duration.between(machine.instant(), instant);
        offset = Duration.ofMillis(database.sql("""
                        insert into access.demonstration_clock (offset_millis) values (greatest(:millis, 0))
                        on conflict (single) do update
                        set offset_millis = greatest(demonstration_clock.offset_millis, excluded.offset_millis)
                        returning offset_millis
                        """)
                .param("millis", wanted.toMillis())
                .query(Long.class)
                .single());
        return instant();
    }

    private Duration stored() {
        return database.sql("select offset_millis from access.demonstration_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the demonstration clock tells instants only");
    }
}
