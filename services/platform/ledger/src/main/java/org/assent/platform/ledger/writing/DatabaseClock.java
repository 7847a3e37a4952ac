package org.assent.platform.ledger.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.assent.platform.ledger.Commands.ReceivedTooLongAgo;
import org.jspecify.annotations.Nullable;

/**
 * What time the database thinks it is, without asking it each time: asked once every while, and counted on from there by this
 * machine's steady counter. With it an act is refused whose {@code receivedAt} cannot be right, be it that this machine's clock is
 * wrong or that the act waited too long.
 */
public final class DatabaseClock {
    /** How far {@code receivedAt} may lie from the database clock. */
    public static final Duration TOLERANCE = Duration.ofSeconds(10);

    private static final long GOOD_FOR_NANOS = Duration.ofSeconds(30).toNanos();

    private final DataSource dataSource;
    private final Supplier<Duration> offset;
    private final LongSupplier nanos;
    private volatile @Nullable Reading reading;

    private record Reading(Instant time, long nanos) {}

    /** @param offset how far the application's clock has been put forward for a demonstration; zero otherwise */
    public DatabaseClock(DataSource dataSource, Supplier<Duration> offset) {
        this(dataSource, offset, System::nanoTime);
    }

    DatabaseClock(DataSource dataSource, Supplier<Duration> offset, LongSupplier nanos) {
        this.dataSource = dataSource;
        this.offset = offset;
        this.nanos = nanos;
    }

    /** @throws ReceivedTooLongAgo {@code receivedAt} is too far from the database clock; said only on a fresh reading */
    public void check(Instant receivedAt) {
        Instant real = receivedAt.minus(offset.get());
        Reading last = reading;
        boolean fresh = last != null && nanos.getAsLong() - last.nanos < GOOD_FOR_NANOS;
        if (fresh && isNear(real, last)) {
            return;
        }
        Reading now = ask();
        if (!isNear(real, now)) {
            throw new ReceivedTooLongAgo(
                    "received " + Duration.between(real, timeAt(now)) + " before the database clock");
        }
    }

    private boolean isNear(Instant real, @Nullable Reading from) {
        return from != null && Duration.between(real, timeAt(from)).abs().compareTo(TOLERANCE) <= 0;
    }

    private Instant timeAt(Reading from) {
        return from.time.plusNanos(nanos.getAsLong() - from.nanos);
    }

    private Reading ask() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select clock_timestamp()");
                ResultSet result = statement.executeQuery()) {
            result.next();
            Reading now = new Reading(result.getObject(1, OffsetDateTime.class).toInstant(), nanos.getAsLong());
            reading = now;
            return now;
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what time it is", e);
        }
    }
}
