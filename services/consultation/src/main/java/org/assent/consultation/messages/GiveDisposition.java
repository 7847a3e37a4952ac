package org.assent.consultation.messages;

import java.util.UUID;
import org.assent.consultation.Disposition;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lead organisation or the secretariat says what becomes of a comment. */
public record GiveDisposition(
        @TargetAggregateIdentifier UUID roundId, String commentId, Disposition disposition, String reason) {}
