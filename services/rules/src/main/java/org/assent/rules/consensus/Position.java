package org.assent.rules.consensus;

import org.jspecify.annotations.Nullable;

/** What an entity may say to a text (domain rules, section 8.3). To say nothing is no position and none of these. */
public enum Position {
    /** Consent. */
    SUPPORT(true, false),
    /** Consent; the reservation is printed in the decision record. */
    SUPPORT_WITH_RESERVATIONS(true, true),
    /** Neither consent nor a block; name and reason are recorded. */
    STAND_ASIDE(false, true),
    /** Blocks, in either mode, until its maker lifts it. */
    OBJECT(false, true),
    /** Breaks a silence like an objection; in a meeting it withholds consent. */
    PROPOSE_AMENDMENT(false, true);

    private final boolean consents;
    private final boolean needsText;

    Position(boolean consents, boolean needsText) {
        this.consents = consents;
        this.needsText = needsText;
    }

    /** Whether the entity agrees to the text in words. */
    public boolean consents() {
        return consents;
    }

    /** Whether it must come with a text: reason, reservation or wording. */
    public boolean needsText() {
        return needsText;
    }

    /** Whether it can be taken with this text. */
    public boolean accepts(@Nullable String text) {
        return !needsText || (text != null && !text.isBlank());
    }

    /** Whether it stands in the way of consensus by itself. */
    public boolean blocks(Mode mode) {
        return this == OBJECT || (this == PROPOSE_AMENDMENT && mode == Mode.SILENCE);
    }
}
