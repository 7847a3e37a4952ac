package org.assent.platform.web.time;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The one moment of a request: {@code asOf} is an instant, a day or a time in the zone of the Network, or a position of the
 * log; {@code seen} is a position the reader knows of, for which the read models are awaited.
 */
public final class Moments {
    /** The parameter that chooses the moment. */
    public static final String AS_OF = "asOf";

    /** The parameter that asks to see at least this position. */
    public static final String SEEN = "seen";

    /** The parameter by which an auditor reads as a seat could read then. */
    public static final String SEEN_BY = "seenBy";

    /** The request attribute that is set when {@link #SEEN} has not been reached within the time that is waited. */
    public static final String BEHIND = "behind";

    private static final String MOMENT = Moments.class.getName();
    private static final String STANDING = MOMENT + ".standing";

    private final Timeline timeline;
    private final Supplier<ZoneId> zone;
    private final Supplier<@Nullable String> network;

    /**
     * @param zone in which a day or a time without zone is meant
     * @param network of the reader: nothing of another is read; {@code null} where nobody is signed in
     */
    public Moments(Timeline timeline, Supplier<ZoneId> zone, Supplier<@Nullable String> network) {
        this.timeline = timeline;
        this.zone = zone;
        this.network = network;
    }

    /** The moment of the request, read once. */
    public Moment of(HttpServletRequest request) {
        if (request.getAttribute(MOMENT) instanceof Moment known) {
            return known;
        }
        awaitSeen(request);
        Moment moment = read(asked(request)).within(network.get());
        request.setAttribute(MOMENT, moment);
        return moment;
    }

    /** From here on the request is answered as at this moment: nothing later is there, and nothing can be written. */
    public void stand(HttpServletRequest request, Moment moment) {
        Moment past = new Moment(moment.instant(), moment.position(), true, moment.network());
        request.setAttribute(MOMENT, past);
        request.setAttribute(STANDING, past);
    }

    /** The moment at which the reader of this request stands; {@code null} for one who stands nowhere. */
    public static @Nullable Moment standing() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? (Moment) attributes.getRequest().getAttribute(STANDING)
                : null;
    }

    /** The seat through which the address asks to read; {@code null} for none. */
    public static @Nullable String seat(HttpServletRequest request) {
        String seat = request.getParameter(SEEN_BY);
        return seat == null || seat.isBlank() ? null : seat.strip();
    }

    /** What the address asks for; {@code null} for now. */
    public static @Nullable String asked(HttpServletRequest request) {
        String asOf = request.getParameter(AS_OF);
        return asOf == null || asOf.isBlank() || asOf.equals("now") ? null : asOf.strip();
    }

    /** The last position that all read models have reached. */
    public long head() {
        return timeline.present().position();
    }

    private Moment read(@Nullable String asOf) {
        if (asOf == null) {
            return timeline.now();
        }
        if (asOf.matches("[0-9]{1,18}")) {
            return timeline.atPosition(Long.parseLong(asOf))
                    .orElseThrow(() -> new BadInput("bad.as-of.position", asOf));
        }
        return timeline.at(instant(asOf));
    }

    private Instant instant(String asOf) {
        try {
            if (asOf.endsWith("Z") || asOf.matches(".*T.*[+-]\\d\\d:\\d\\d")) {
                return OffsetDateTime.parse(asOf).toInstant();
            }
            if (asOf.contains("T")) {
                return LocalDateTime.parse(asOf).atZone(zone.get()).toInstant();
            }
            return LocalDate.parse(asOf)
                    .atTime(LocalTime.MAX)
                    .atZone(zone.get())
                    .toInstant();
        } catch (DateTimeException e) {
            throw new BadInput("bad.as-of");
        }
    }

    private void awaitSeen(HttpServletRequest request) {
        String seen = request.getParameter(SEEN);
        if (seen == null || seen.isBlank()) {
            return;
        }
        if (!seen.matches("[0-9]{1,18}")) {
            throw new BadInput("bad.seen");
        }
        if (!timeline.awaitPosition(Long.parseLong(seen))) {
            request.setAttribute(BEHIND, seen);
        }
    }
}
