package org.assent.rules.consensus;

import java.time.Instant;
import org.assent.kernel.TextHash;

/**
 * A position as it was stated. Every one that was ever stated is a fact of the test, whether it counts or not.
 *
 * @param entity acronym of the entity whose accredited head stated it
 * @param position what it says
 * @param receivedAt when the server accepted it; when it was recorded plays no part (CR8)
 * @param text hash of the text that its author saw; a position on another text has no effect (CR14A)
 * @param footing whether its head stated it (S83B)
 */
public record StatedPosition(String entity, Position position, Instant receivedAt, TextHash text, Footing footing) {
    /** A position that the head stated. */
    public StatedPosition(String entity, Position position, Instant receivedAt, TextHash text) {
        this(entity, position, receivedAt, text, Footing.OWN);
    }

    /** Whether it counts as it stands (S83B). */
    public boolean counts() {
        return footing.counts(position);
    }
}
