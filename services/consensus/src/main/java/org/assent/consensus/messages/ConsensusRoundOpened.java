package org.assent.consensus.messages;

import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Roll;
import org.assent.kernel.Subject;
import org.assent.kernel.TextHash;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.consensus.Mode;
import org.assent.rules.time.WorkingCalendar;

/**
 * A round was opened (CR5). Holds all that the round goes by until it ends: text and hash, roll, settings, calendar, chair.
 *
 * @param chair acronym of the entity whose co-chair chairs the round (CR22)
 * @param chairInterested whether the chair is interested because both co-chairs are (CR22), which is printed
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
        WorkingCalendar calendar) {}
