package org.assent.app.configuration;

/** Assent cannot do what it was asked. The message is a sentence for the person who asked and says what to do. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }
}
