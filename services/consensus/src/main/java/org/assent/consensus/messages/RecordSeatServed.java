package org.assent.consensus.messages;

import java.util.UUID;
import org.assent.consensus.Service;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A seat has the text: its mail server took the letter, or its head opened the page while signed in (CR5). */
public record RecordSeatServed(@TargetAggregateIdentifier UUID roundId, String entity, Service service) {}
