package org.assent.platform.process.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.joda.time.DateTimeUtils;

/**
 * Makes the engine read the application's clock, which the demonstration may have moved. The engine's clock is one for the whole
 * program.
 */
final class EngineClock {
    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
        follow();
    }

    /** The application's clock again. */
    void follow() {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }

    /** Stands still at an instant, as events of the past need it. */
    void standAt(Instant instant) {
        ClockUtil.setCurrentTime(date(instant));
    }

    /** The engine's present. */
    Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** As the engine keeps an instant: to the millisecond, never early. */
    static Date date(Instant instant) {
        return Date.from(instant.plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS));
    }
}
