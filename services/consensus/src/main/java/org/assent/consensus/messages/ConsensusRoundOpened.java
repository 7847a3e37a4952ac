package org.assent.consensus.messages;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Roll;
import org.assent.consensus.UnctMeeting;
import org.assent.kernel.Subject;
import org.assent.kernel.TextHash;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.consensus.Mode;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A round was opened (CR5). Holds all that the round goes by until it ends: text and hash, roll, settings, calendar, chair.
 *
 * @param chair acronym of the entity whose co-chair chairs the round (CR22)
 * @param chairInterested whether the chair is interested because both co-chairs are (CR22), which is printed
 * @param meeting the meeting of the UNCT; {@code null} in silence mode
 * @param silence how long the silence lasts at least; shorter after a withdrawn objection (CR13)
 */
public record ConsensusRoundOpened(
        UUID roundId,
        String network,
        Subject subject,
        int number,
        Mode mode,
        String openedBy,
        String chair,
        boolean chairInterested,
        DecisionText text,
        TextHash textHash,
        Roll roll,
        ConsensusSettings settings,
        WorkingCalendar calendar,
        @Nullable UnctMeeting meeting,
        Duration silence) {
    /** The shape without a meeting, in which every silence had the usual length, as the present one. */
    public static Map<String, @Nullable Object> fromVersion1(Map<String, @Nullable Object> stored) {
        stored.put("meeting", null);
        stored.put(
                "silence",
                stored.get("settings") instanceof Map<?, ?> settings ? settings.get("silenceMinimum") : null);
        return stored;
    }
}
