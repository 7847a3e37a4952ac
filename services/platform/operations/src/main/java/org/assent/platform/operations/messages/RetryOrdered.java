package org.assent.platform.operations.messages;

import java.util.UUID;
import org.assent.platform.operations.FaultKind;
import org.jspecify.annotations.Nullable;

/**
 * An administrator had something tried again that did not go on. What the program said about the failure is not in it: nobody
 * knows what such a text contains, and an event is for ever.
 *
 * @param faultId the stream of this fault
 * @param reference by which it was found
 * @param kind what it was
 * @param process the key of the process; {@code null} for what is sent
 * @param element the step's id in the drawing; {@code null} for others
 * @param cause the position of the event it was about; {@code null} for a step
 * @param carrier the kind of what is sent; {@code null} for others
 * @param tries how often it had been tried before
 */
public record RetryOrdered(
        UUID faultId,
        String reference,
        FaultKind kind,
        @Nullable String process,
        @Nullable String element,
        @Nullable Long cause,
        @Nullable String carrier,
        int tries) {}
