package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When a session last showed a second factor; kept in the session, by the clock of the machine. */
public final class SecondFactorShown {
    private static final String ATTRIBUTE = "secondFactorShownAt";

    private final Clock clock;
    private final Duration good;

    /** @param good for how long a second factor that was shown is good */
    public SecondFactorShown(RealTime time, Duration good) {
        this.clock = time.clock();
        this.good = good;
    }

    /** It was shown now. */
    public void keep(HttpServletRequest request) {
        keep(request, clock.instant());
    }

    /** It was shown then; what is said to come from the future was shown now. */
    void keep(HttpServletRequest request, Instant shownAt) {
        Instant now = clock.instant();
        request.getSession().setAttribute(ATTRIBUTE, shownAt.isAfter(now) ? now : shownAt);
    }

    /** Whether it was shown lately. */
    public boolean lately(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof Instant shownAt
                && clock.instant().isBefore(shownAt.plus(good));
    }

    /** For how long it is good. */
    Duration good() {
        return good;
    }

    /** For how many minutes it is good. */
    public long minutes() {
        return good.toMinutes();
    }
}
