package org.assent.consultation.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The text or the matter changed: the running round ends without a certificate (domain rules, section 7.7). */
public record VoidConsultationRound(
        @TargetAggregateIdentifier UUID roundId, String reason) {}
