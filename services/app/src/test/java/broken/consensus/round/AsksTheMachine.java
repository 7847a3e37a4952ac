package broken.consensus.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

class AsksTheMachine {
    Instant asksInstant() {
        return Instant.now();
    }

    LocalDate asksLocalDate() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long asksSystem() {
        return System.currentTimeMillis();
    }

    Clock asksSystemClock() {
        return Clock.systemUTC();
    }

    UUID drawsAnId() {
        return UUID.randomUUID();
    }
}
