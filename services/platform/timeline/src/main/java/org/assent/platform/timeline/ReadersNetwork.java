package org.assent.platform.timeline;

import org.jspecify.annotations.Nullable;

/**
 * The Network of whoever reads at the moment. While a reader's request is answered, every moment that {@link Timeline} gives is a
 * moment of that Network only, so no page can show another by oversight.
 */
@FunctionalInterface
public interface ReadersNetwork {
    /** Its country code; {@code null} where the application reads for itself. */
    @Nullable
    String code();

    /**
     * The moment at which the reader stands, where they read as a seat could read then: nothing later is there for them, and
     * what may be read is decided as it was decided then. {@code null} for everybody else.
     */
    default @Nullable Moment standing() {
        return null;
    }
}
