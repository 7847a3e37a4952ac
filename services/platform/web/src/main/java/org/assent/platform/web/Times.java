package org.assent.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in the zone of the Network and in UTC, and how far they are from the moment that is read. Made for each
 * request: a controller may take it as a parameter, in templates it is {@code ${times}}.
 */
public final class Times {
    private final Instant now;
    private final ZoneId zone;
    private final Words words;

    /** @param now the instant of the moment that is read: everything relative is counted from it */
    public Times(Instant now, ZoneId zone, Words words) {
        this.now = now;
        this.zone = zone;
        this.words = words;
    }

    /** 23 November 2026. */
    public String date(Instant instant) {
        return format("date", instant, zone);
    }

    /** 23 November 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.say("pattern.date"), locale()).format(day);
    }

    /** 23 Nov 16:41, for places where the year is plain. */
    public String brief(Instant instant) {
        return format("brief", instant, zone);
    }

    /** 16:41. */
    public String time(Instant instant) {
        return format("time", instant, zone);
    }

    /** 23 November 2026, 16:41. */
    public String dateTime(Instant instant) {
        return format("date-time", instant, zone);
    }

    /** 23 November 2026, 16:41 Minsk. */
    public String local(Instant instant) {
        return words.say("local", dateTime(instant), zoneName());
    }

    /** 23 November 2026, 13:41 UTC. */
    public String utc(Instant instant) {
        return format("date-time", instant, ZoneOffset.UTC) + " UTC";
    }

    /** The instant at which the clocks of the Network show what a form sent, {@code 2026-11-23T16:41}; empty where it is none. */
    public Optional<Instant> typed(@Nullable String local) {
        try {
            return local == null || local.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            LocalDateTime.parse(local.strip()).atZone(zone).toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The place by which the zone is known. */
    public String zoneName() {
        return words.sayOr("zone." + zone.getId().replace('/', '.'), "zone.other", zone.getId());
    }

    /** For the {@code datetime} attribute. */
    public String machine(Instant instant) {
        return instant.toString();
    }

    /** "31 hours left", "4 minutes ago". */
    public String relative(Instant instant) {
        return instant.isAfter(now) ? left(instant) : ago(instant);
    }

    /** "31 hours left"; counted down, so that nobody is told of time they do not have. */
    public String left(Instant until) {
        return spoken("left", Duration.between(now, until));
    }

    /** "4 minutes ago". */
    public String ago(Instant since) {
        return spoken("ago", Duration.between(since, now));
    }

    /** "72 hours". */
    public String duration(Duration duration) {
        return spoken("duration", duration);
    }

    /** Whether the instant lies before the moment that is read. */
    public boolean over(Instant instant) {
        return !instant.isAfter(now);
    }

    private String spoken(String what, Duration duration) {
        if (duration.toMinutes() < 1) {
            return words.say(what + ".moment");
        }
        if (duration.toMinutes() < 120) {
            return words.count(what + ".minutes", duration.toMinutes());
        }
        if (duration.toHours() <= 96) {
            return words.count(what + ".hours", duration.toHours());
        }
        return words.count(what + ".days", duration.toDays());
    }

    private String format(String pattern, Instant instant, ZoneId in) {
        return DateTimeFormatter.ofPattern(words.say("pattern." + pattern), locale())
                .withZone(in)
                .format(instant);
    }

    private Locale locale() {
        return words.locale();
    }
}
