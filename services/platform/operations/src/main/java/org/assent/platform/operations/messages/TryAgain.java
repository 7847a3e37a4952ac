package org.assent.platform.operations.messages;

import java.util.UUID;
import org.assent.platform.operations.FaultKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Has something tried again that did not go on.
 *
 * @param faultId the stream of this fault, see {@link org.assent.platform.operations.FaultIds}
 * @param reference by which it is found
 * @param kind what it is
 * @param process the key of the process; {@code null} for what is sent
 * @param element the step's id in the drawing; {@code null} for others
 * @param cause the position of the event it is about; {@code null} for a step
 * @param carrier the kind of what is sent; {@code null} for others
 * @param tries how often it was tried before, as the sender saw it
 * @param waits whether it still waits, as the sender saw it
 */
public record TryAgain(
        @TargetAggregateIdentifier UUID faultId,
        String reference,
        FaultKind kind,
        @Nullable String process,
        @Nullable String element,
        @Nullable Long cause,
        @Nullable String carrier,
        int tries,
        boolean waits) {}
