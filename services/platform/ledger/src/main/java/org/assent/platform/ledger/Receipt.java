package org.assent.platform.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command gets once everything is durable.
 *
 * @param position position of the last event the command recorded; where it recorded none, the head of the log as it was read
 * @param events how many events it recorded
 * @param repeated whether the same idempotency key had been answered before; nothing was done again
 * @param answer what the handler returned; {@code null} for a repeated one or where it returned nothing
 */
public record Receipt(
        long position,
        int events,
        boolean repeated,
        @Nullable Object answer) {}
