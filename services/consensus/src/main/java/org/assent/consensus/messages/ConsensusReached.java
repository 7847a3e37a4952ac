package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Subject;
import org.assent.kernel.TextHash;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Outcome;

/** The UNCT reached consensus on the text (CR11). */
public record ConsensusReached(
        UUID roundId,
        String network,
        Subject subject,
        Mode mode,
        TextHash textHash,
        Instant decidedAt,
        Outcome outcome) {}
