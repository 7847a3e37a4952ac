package org.assent.consultation.messages;

import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An addressee has the text: its mail server took the letter, or somebody of its entity opened the page while signed in. */
public record RecordAddresseeServed(
        @TargetAggregateIdentifier UUID roundId, ConsultedSeat seat, DeliveryProof delivery) {}
