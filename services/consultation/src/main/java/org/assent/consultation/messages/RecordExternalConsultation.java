package org.assent.consultation.messages;

import java.time.LocalDate;
import java.util.UUID;
import org.assent.consultation.ExternalGroup;
import org.assent.documents.Attachment;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records what somebody outside the Network said about the matter. It is no position.
 *
 * @param who the body, never a person of the public by name
 * @param occurredOn the day it took place
 * @param asked what was asked
 * @param said what they said
 * @param file the evidence; {@code null} for none
 */
public record RecordExternalConsultation(
        @TargetAggregateIdentifier UUID roundId,
        ExternalGroup group,
        String who,
        LocalDate occurredOn,
        String asked,
        String said,
        @Nullable Attachment file) {}
