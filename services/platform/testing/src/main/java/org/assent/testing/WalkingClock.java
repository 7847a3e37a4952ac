package org.assent.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that begins when a test says and goes on by itself, as that of the demonstration does; a test may put it forward. */
public final class WalkingClock extends Clock {
    private final AtomicLong offset;
    private final ZoneId zone;

    private WalkingClock(AtomicLong offset, ZoneId zone) {
        this.offset = offset;
        this.zone = zone;
    }

    /** A clock on which it is that instant now. */
    public static WalkingClock at(Instant now) {
        return new WalkingClock(
                new AtomicLong(
                        Duration.between(Clock.systemUTC().instant(), now).toNanos()),
                ZoneOffset.UTC);
    }

    /** How far it is from the machine's, which the ledger has to know. */
    public Duration offset() {
        return Duration.ofNanos(offset.get());
    }

    public void forward(Duration by) {
        offset.addAndGet(by.toNanos());
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plusNanos(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new WalkingClock(offset, other);
    }
}
