package org.assent.platform.web;

/** There is no such thing, or none that the reader may know of: 404. */
public final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what what was looked for, for the log only; it is never shown */
    public Unknown(String what) {
        super(what, null, false, false);
    }
}
