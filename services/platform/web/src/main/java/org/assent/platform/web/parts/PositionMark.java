package org.assent.platform.web.parts;

import java.util.Locale;

/** How a position is shown everywhere: its word is the message {@code position.<key>}, its shape {@link #icon()}. */
public enum PositionMark {
    OBJECTION(Tone.STOP, "square"),
    AMENDMENT(Tone.STOP, "diamond"),
    RESERVATIONS(Tone.WARN, "half"),
    ASIDE(Tone.QUIET, "dash"),
    SUPPORT(Tone.OK, "dot"),
    NONE(Tone.QUIET, "ring"),
    /** Taken, and not to be shown to this reader yet. */
    WITHHELD(Tone.QUIET, "dotted"),
    /** Received after the end: stored, without effect. */
    LATE(Tone.QUIET, "clock");

    private final Tone tone;
    private final String icon;

    PositionMark(Tone tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public Tone tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    /** How the keys of its messages end. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
