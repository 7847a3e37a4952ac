package org.assent.consensus;

import java.time.Instant;
import java.util.Optional;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.rules.time.CalendarMissing;
import org.assent.rules.time.Deadlines;

/** Until when positions may be explained after an outcome (S83A). */
public final class ExplanationWindow {
    private ExplanationWindow() {}

    /**
     * The closing of the last working day, by the settings and the calendar of the round.
     *
     * @return empty where the calendar does not reach that far
     */
    public static Optional<Instant> closesAt(ConsensusRoundOpened opened, Instant endedAt) {
        try {
            return Optional.of(Deadlines.workingDaysAfter(
                    endedAt, opened.settings().explanationWindowWorkingDays(), opened.calendar()));
        } catch (CalendarMissing missing) {
            return Optional.empty();
        }
    }
}
