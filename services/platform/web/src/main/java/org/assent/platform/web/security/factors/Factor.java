package org.assent.platform.web.security.factors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A second factor as its owner sees it.
 *
 * @param id what forms call it
 * @param name what its owner calls it
 * @param lastUsedAt {@code null} where it was never used
 */
public record Factor(
        String id,
        Kind kind,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {
    /** What it is. */
    public enum Kind {
        /** An app that shows codes. */
        AUTHENTICATOR,
        /** A key of the device or a stick. */
        PASSKEY
    }
}
