package org.assent.platform.web.parts;

import java.util.Locale;

/** The colour of a state; a word and a shape always go with it. */
public enum Tone {
    OK,
    WARN,
    STOP,
    QUIET,
    ACCENT,
    PAST;

    /** The class in the style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
