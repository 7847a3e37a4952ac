package org.assent.platform.web;

/** A second factor has to be shown first. Thrown by {@link StepUp#require()} and answered by the platform. */
public final class StepUpNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StepUpNeeded() {
        super("a second factor has to be shown first", null, false, false);
    }
}
