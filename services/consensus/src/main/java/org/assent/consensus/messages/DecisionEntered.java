package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Subject;
import org.assent.kernel.TextHash;

/** A decision has its number, {@code UNCNM-BLR-D-2026-001}; numbers are given once and never again. */
public record DecisionEntered(
        UUID registerId,
        String network,
        String number,
        UUID roundId,
        Subject subject,
        TextHash textHash,
        Instant decidedAt) {}
