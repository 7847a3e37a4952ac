package org.assent.platform.web.parts;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person gets after an act; carried over the redirect as a flash attribute {@code receipt}.
 *
 * @param sentence what was recorded
 * @param position its place in the log
 * @param at when the server received it
 * @param next what happens now
 */
public record ReceiptView(
        String sentence,
        long position,
        Instant at,
        @Nullable String next) implements Serializable {
    private static final long serialVersionUID = 1L;
}
