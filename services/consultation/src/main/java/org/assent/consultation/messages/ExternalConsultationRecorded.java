package org.assent.consultation.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assent.consultation.ExternalGroup;
import org.assent.documents.Attachment;
import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * What somebody outside the Network said about the matter is on record, as an annex of the consultation. It is no position.
 *
 * @param number 1 for the first of the round
 * @param who the body, never a person of the public by name
 * @param occurredOn the day it took place
 * @param file the evidence; {@code null} for none
 */
public record ExternalConsultationRecorded(
        UUID roundId,
        int number,
        ExternalGroup group,
        String who,
        LocalDate occurredOn,
        String asked,
        String said,
        @Nullable Attachment file,
        PersonRef by,
        Instant at) {}
