package org.assent.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that begins when a test says and goes on by itself, as that of the demonstration does; a test may put it forward. */
public final class WalkingClock extends Clock {
    private final AtomicReference<Duration> offset;
    private final ZoneId zone;

    private WalkingClock(AtomicReference<Duration> offset, ZoneId zone) {
        this.offset = offset;
        this.zone = zone;
    }

    /** A clock on which it is that instant now. */
    public static WalkingClock at(Instant now) {
        return new WalkingClock(
                new AtomicReference<>(Duration.between(Clock.systemUTC().instant(), now)), ZoneOffset.UTC);
    }

    /** How far it is from the machine's, which the ledger has to know. */
    public Duration offset() {
        return offset.get();
    }

    public void forward(Duration by) {
        offset.updateAndGet(before -> before.plus(by));
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset.get());
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
