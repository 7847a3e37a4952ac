package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The letter with the text came back although the mail server of the seat had taken it: it proves nothing (EI1).
 *
 * @param reason what came back
 */
public record ReportDeliveryLost(@TargetAggregateIdentifier UUID roundId, String entity, String reason) {}
