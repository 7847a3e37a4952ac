package org.assent.platform.web.security;

import static org.assent.platform.web.security.SignInRule.SU5;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.RestrictedReads;
import org.assent.platform.web.SeatsThen;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.time.Moments;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets an auditor read as a seat could read at the moment ({@code seenBy}). From here on the reader of the request is that seat
 * and its time is that moment, so every page, list and interface decides as it did then; where the auditor may not read
 * something today, the rule in question holds it back as well ({@link SignedIn#auditor()}). Nothing can be written, and each such
 * reading is in the log of reads.
 */
final class SeatSight implements HandlerInterceptor {
    /** What belongs to the account, whoever looks through it. */
    static final String[] OWN = {"/demo/**", "/api/v1/demo/**", "/api/v1/accounts/**", "/api/v1/account/**"};

    private static final String KIND = "SEAT";

    private final Readers readers;
    private final Moments moments;
    private final SeatsThen seats;
    private final RestrictedReads reads;

    SeatSight(Readers readers, Moments moments, SeatsThen seats, RestrictedReads reads) {
        this.readers = readers;
        this.moments = moments;
        this.seats = seats;
        this.reads = reads;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String name = Moments.seat(request);
        SignedIn reader = readers.current().orElse(null);
        if (name == null || reader == null || reader.auditor() != null) {
            return true;
        }
        SU5.requireRight(reader.actsAs(Role.AUDITOR));
        Moment moment = moments.of(request);
        SeatsThen.Seat seat =
                seats.seat(reader.network(), name, moment).orElseThrow(() -> new BadInput("bad.seen-by", name));
        reads.record(
                reader,
                KIND,
                UriComponentsBuilder.fromPath(request.getRequestURI())
                        .queryParam(Moments.SEEN_BY, "{seat}")
                        .queryParam(Moments.AS_OF, moment.position())
                        .encode()
                        .buildAndExpand(seat.name())
                        .toUriString());
        RequestReaders.readAs(request, reader.asSeat(seat.holder(), seat.capacity()));
        moments.stand(request, moment);
        return true;
    }
}
