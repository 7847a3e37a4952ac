package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Subject;
import org.assent.rules.consensus.Outcome;

/** The silence ended unbroken and yet there is no consensus; the outcome says what is missing (CR11). */
public record ConsensusNotReached(UUID roundId, Subject subject, Instant decidedAt, Outcome outcome) {}
