package org.assent.platform.web;

/** What was sent builds on an older version of a thing that two people may edit: 412 with the present version. */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String etag;

    /** @param etag the present version as an entity tag, quotes included */
    public StaleVersion(String etag) {
        super("stale version", null, false, false);
        this.etag = etag;
    }

    public String etag() {
        return etag;
    }
}
