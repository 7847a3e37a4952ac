package org.assent.platform.operations.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assent.platform.ledger.SubscriptionStatus;
import org.assent.platform.operations.read.Health;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Need;

/** The health of the installation in words: what is well, what lags and what stands still. */
final class HealthWords {
    private static final Duration NEARLY_THE_SAME = Duration.ofSeconds(1);
    /** From here on the ledger refuses acts. */
    private static final Duration TOO_FAR = Duration.ofSeconds(10);

    private static final long KILOBYTE = 1024;

    private final Words words;

    HealthWords(Words words) {
        this.words = words;
    }

    /** @param whole whether the reader keeps the installation: otherwise what is sent and what stands still is no line */
    List<Need> lines(Health health, boolean whole, Times times) {
        List<Need> lines = new ArrayList<>();
        lines.add(log(health, times));
        lines.add(Need.met(words.count("operations.health.checkpoint", health.checkpointSize()), null)
                .because(words.say("operations.health.root", health.checkpointRoot()))
                .leadingTo("/log/checkpoint"));
        health.readers().forEach(reader -> lines.add(reader(reader)));
        if (whole) {
            lines.add(
                    health.stoppedProcesses() == 0
                            ? Need.met(words.say("operations.health.processes"), null)
                            : Need.blocked(words.count("operations.health.stopped", health.stoppedProcesses()), null));
            lines.add(sending(health));
        }
        lines.add(clock(health));
        if (!health.clockMovedBy().isZero()) {
            lines.add(Need.ahead(
                    words.say("operations.health.demonstration", times.duration(health.clockMovedBy())), null));
        }
        return List.copyOf(lines);
    }

    private Need log(Health health, Times times) {
        String last = health.lastRecordedAt() == null ? null : times.local(health.lastRecordedAt());
        Need line = Need.met(words.count("operations.health.log", health.position()), size(health.bytes()));
        return last == null ? line : line.because(words.say("operations.health.last", last));
    }

    private String size(long bytes) {
        long kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE
                ? words.say("operations.size.kilobytes", words.number(kilobytes))
                : words.say("operations.size.megabytes", words.number(kilobytes / KILOBYTE));
    }

    private Need reader(SubscriptionStatus reader) {
        String name = words.sayOr("operations.reader." + reader.group(), "operations.reader.other");
        if (reader.error() != null) {
            return Need.blocked(words.say("operations.health.reader.stopped", name), behind(reader.lag()))
                    .because(reader.error().isEmpty() ? words.say("operations.health.others") : reader.error());
        }
        return reader.lag() == 0
                ? Need.met(words.say("operations.health.reader.up-to-date", name), null)
                : Need.waiting(words.say("operations.health.reader.behind", name), behind(reader.lag()));
    }

    private String behind(long entries) {
        return words.count("operations.health.entries", entries);
    }

    private Need sending(Health health) {
        if (health.dead() > 0) {
            return Need.blocked(words.count("operations.health.dead", health.dead()), null);
        }
        return health.waiting() == 0
                ? Need.met(words.say("operations.health.sent"), null)
                : Need.waiting(words.count("operations.health.waiting", health.waiting()), null);
    }

    private Need clock(Health health) {
        Duration apart = health.clockAhead().abs();
        if (apart.compareTo(NEARLY_THE_SAME) < 0) {
            return Need.met(words.say("operations.health.clocks"), null);
        }
        String differ = words.count("operations.health.clocks-differ", apart.toSeconds());
        return apart.compareTo(TOO_FAR) < 0
                ? Need.waiting(differ, null)
                : Need.blocked(differ, null).because(words.say("operations.health.clocks-too-far"));
    }
}
