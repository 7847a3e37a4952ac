package org.assent.platform.web.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How often signing in may fail from one address before it has to wait. Counted in the database, so that all copies of the
 * application count together; a success is never counted.
 */
final class AddressLimit {
    /** Failures are counted for so long. */
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Clock clock;
    private final int most;

    /** @param most so many failures within {@link #WINDOW} */
    AddressLimit(JdbcClient database, RealTime time, int most) {
        this.database = database;
        this.clock = time.clock();
        this.most = most;
    }

    /** For how long the address has to wait; nothing where it may try. */
    Optional<Duration> mustWait(String address) {
        Instant now = clock.instant();
        return database.sql("select at from access.sign_in_failure where address = ? and at > ?"
                        + " order by at desc offset ? limit 1")
                .params(address, Timestamp.from(now.minus(WINDOW)), most - 1)
                .query(Timestamp.class)
                .optional()
                .map(oldest -> Duration.between(now, oldest.toInstant().plus(WINDOW)))
                .filter(wait -> !wait.isNegative() && !wait.isZero());
    }

    void failed(String address) {
        Instant now = clock.instant();
        database.sql("delete from access.sign_in_failure where at <= ?")
                .param(Timestamp.from(now.minus(WINDOW)))
                .update();
        database.sql("insert into access.sign_in_failure (address, at) values (?, ?)")
                .params(address, Timestamp.from(now))
                .update();
    }
}
