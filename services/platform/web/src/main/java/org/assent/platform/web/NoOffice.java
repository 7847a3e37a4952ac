package org.assent.platform.web;

/** Whoever holds no office in any Network reads nothing of one, at whatever moment: 403. */
public final class NoOffice extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoOffice() {
        super("no office", null, false, false);
    }
}
