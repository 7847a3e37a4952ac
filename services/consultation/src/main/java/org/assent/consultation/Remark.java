package org.assent.consultation;

import org.jspecify.annotations.Nullable;

/**
 * A comment as its author writes it.
 *
 * @param paragraph id of the paragraph it is about; {@code null} for the whole text
 * @param change the wording or change that is asked for; {@code null} for none
 */
public record Remark(
        @Nullable String paragraph,
        RemarkKind kind,
        String text,
        @Nullable String change) {
    /** How many characters it has. */
    public int length() {
        return text.length() + (change == null ? 0 : change.length());
    }
}
