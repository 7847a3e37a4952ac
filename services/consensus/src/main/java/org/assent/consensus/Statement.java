package org.assent.consensus;

import org.assent.rules.consensus.Position;
import org.jspecify.annotations.Nullable;

/**
 * What a Head of Agency states: the position and, where it has one, its reason.
 *
 * @param reason why; required for reservations, objections and amendments (8.3)
 * @param paragraph id of the paragraph it is about; {@code null} for the whole text
 * @param resolvedBy the change that would remove an objection, or the wording of an amendment
 */
public record Statement(
        Position position,
        @Nullable String reason,
        @Nullable String paragraph,
        @Nullable String resolvedBy) {
    /** Whether the text that this position requires was given. */
    public boolean hasRequiredText() {
        return position.accepts(reason);
    }
}
