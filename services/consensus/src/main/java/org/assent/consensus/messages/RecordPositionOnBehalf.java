package org.assent.consensus.messages;

import java.util.UUID;
import org.assent.consensus.Evidence;
import org.assent.consensus.Statement;
import org.assent.kernel.TextHash;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The secretariat or a co-chair records the position of a head that came by mail, by phone, by letter or in the meeting (S83B).
 *
 * @param entity acronym of the seat
 * @param textHash the text the head spoke of
 * @param lastNumberSeen the number of the seat's last position that the recorder saw, 0 for none
 */
public record RecordPositionOnBehalf(
        @TargetAggregateIdentifier UUID roundId,
        String entity,
        Statement statement,
        TextHash textHash,
        Evidence evidence,
        int lastNumberSeen) {}
