package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.consensus.Evidence;
import org.assent.consensus.Statement;
import org.assent.kernel.PersonRef;
import org.assent.kernel.TextHash;

/**
 * The position of a head was recorded by somebody else, with evidence; it waits for the head to confirm it (S83B).
 *
 * @param by who recorded it
 * @param number 1 for the seat's first position in the round, counting up
 * @param receivedAt when the server accepted it; deadlines compare this
 */
public record PositionRecordedOnBehalf(
        UUID roundId,
        String entity,
        PersonRef by,
        int number,
        Statement statement,
        TextHash textHash,
        Evidence evidence,
        Instant receivedAt) {}
