package org.assent.consultation.messages;

import java.util.UUID;
import org.assent.consultation.Addressee;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The secretariat or a co-chair adds a seat that was filled after the round opened.
 *
 * @param addressee a fact read by the sender
 * @param readAt position of the log at which it was read
 */
public record AddAddressee(@TargetAggregateIdentifier UUID roundId, Addressee addressee, long readAt) {}
