package org.assent.platform.operations.heart;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.operations.messages.FindServiceGaps;
import org.assent.platform.operations.messages.RecordServiceGap;
import org.assent.platform.operations.messages.ServiceGapRecorded;
import org.assent.platform.operations.messages.ServicePart;
import org.jspecify.annotations.Nullable;

/**
 * Notices what was out of reach by what was last seen to work. The beat is on the machine's clock, so putting the clock of a
 * demonstration forward is no gap; what is recorded is told on the clock of the product.
 */
final class Heart implements FindServiceGaps {
    /** How often it beats. */
    static final Duration INTERVAL = Duration.ofSeconds(30);

    /** Three beats missed are a gap; fewer are a slow moment. */
    static final Duration MISSED = INTERVAL.multipliedBy(3);

    private final Beats beats;
    private final @Nullable Probe mail;
    private final Commands commands;
    private final EventLog log;
    private final Clock clock;
    private final Supplier<Duration> offset;
    private boolean databaseFailed;

    Heart(Beats beats, @Nullable Probe mail, Commands commands, EventLog log, Clock clock, Supplier<Duration> offset) {
        this.beats = beats;
        this.mail = mail;
        this.commands = commands;
        this.log = log;
        this.clock = clock;
        this.offset = offset;
    }

    /** Records what was out of reach until now, then that everything works. Fails where the database cannot be reached. */
    synchronized void beat() {
        try {
            Instant now = machine();
            Optional<Instant> last = beats.last(ServicePart.APPLICATION);
            boolean missed = last.filter(seen -> isGap(seen, now)).isPresent();
            if (missed) {
                record(databaseFailed ? ServicePart.DATABASE : ServicePart.APPLICATION, last.orElseThrow(), now);
            }
            if (mail != null && mail.answers()) {
                Instant until = missed ? last.orElseThrow() : now;
                beats.last(ServicePart.MAIL)
                        .filter(seen -> isGap(seen, until))
                        .ifPresent(seen -> record(ServicePart.MAIL, seen, until));
                beats.beat(ServicePart.MAIL, now);
            }
            beats.beat(ServicePart.APPLICATION, now);
            databaseFailed = false;
        } catch (RuntimeException e) {
            databaseFailed = true;
            throw e;
        }
    }

    private void record(ServicePart what, Instant from, Instant until) {
        commands.send(new RecordServiceGap(what, told(from), told(until)), Act.ofSystem(Channel.PAGE, clock.instant()));
    }

    @Override
    public ServiceGapsView gaps() {
        long head = log.head();
        List<Gap> gaps = new ArrayList<>();
        log.of(RecordServiceGap.RECORD).forEach(event -> {
            if (event.payload() instanceof ServiceGapRecorded gap) {
                gaps.add(new Gap(gap.what(), gap.from(), gap.until()));
            }
        });
        Instant now = machine();
        running(ServicePart.APPLICATION, now).ifPresent(gaps::add);
        if (mail != null) {
            running(ServicePart.MAIL, now).ifPresent(gaps::add);
        }
        return new ServiceGapsView(head, List.copyOf(gaps));
    }

    private Optional<Gap> running(ServicePart part, Instant now) {
        return beats.last(part).filter(seen -> isGap(seen, now)).map(seen -> new Gap(part, told(seen), told(now)));
    }

    private static boolean isGap(Instant seen, Instant now) {
        return Duration.between(seen, now).compareTo(MISSED) > 0;
    }

    private Instant machine() {
        return clock.instant().minus(offset.get());
    }

    private Instant told(Instant machine) {
        return machine.plus(offset.get());
    }
}
