package org.assent.consultation.messages;

import java.util.UUID;
import org.assent.consultation.Certificate;
import org.assent.kernel.Subject;
import org.assent.kernel.TextHash;

/**
 * The consultation closed (T07): its deadline has passed, or everybody has answered.
 *
 * @param comments how many comments stand
 * @param openComments how many of them have no disposition yet
 * @param changeRequested whether a seat requested a change
 */
public record ConsultationClosed(
        UUID roundId,
        String network,
        Subject subject,
        int number,
        TextHash textHash,
        Certificate certificate,
        int comments,
        int openComments,
        boolean changeRequested) {}
