package org.assent.rules.consensus;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What outages do to a silence (CR21). Times at which two things were out of reach count once. */
public final class Outages {
    /**
     * Something was out of reach.
     *
     * @param what {@code APPLICATION}, {@code DATABASE} or {@code MAIL}
     * @param from the last instant at which it was seen to work
     * @param until when it was seen to work again, exclusive
     */
    public record Outage(String what, Instant from, Instant until) {}

    private Outages() {}

    /** How long outages lasted together between two instants. */
    public static Duration together(List<Outage> outages, Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        Instant counted = from;
        for (Outage outage : sorted(outages)) {
            Instant begin = later(outage.from(), counted);
            Instant end = earlier(outage.until(), until);
            if (begin.isBefore(end)) {
                sum = sum.plus(Duration.between(begin, end));
                counted = end;
            }
        }
        return sum;
    }

    /** Whether they lasted too long in the last hours of a silence that ends at that instant. */
    public static boolean extend(List<Outage> outages, Instant expiresAt, OutageSettings settings) {
        return together(outages, expiresAt.minus(settings.window()), expiresAt).compareTo(settings.tolerated()) > 0;
    }

    /** From when the extension runs: the end of the silence, or of the outage that ran on over it. */
    public static Instant over(List<Outage> outages, Instant expiresAt) {
        Instant over = expiresAt;
        for (Outage outage : sorted(outages)) {
            if (!outage.from().isAfter(over) && outage.until().isAfter(over)) {
                over = outage.until();
            }
        }
        return over;
    }

    /** Those that touch the last hours of a silence. */
    public static List<Outage> near(List<Outage> outages, Instant expiresAt, OutageSettings settings) {
        Instant since = expiresAt.minus(settings.window());
        return sorted(outages).stream()
                .filter(outage -> outage.until().isAfter(since) && outage.from().isBefore(expiresAt))
                .toList();
    }

    private static List<Outage> sorted(List<Outage> outages) {
        return outages.stream().sorted(Comparator.comparing(Outage::from)).toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
