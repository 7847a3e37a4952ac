package org.assent.platform.ledger.writing;

import java.util.UUID;

/** Somebody else already wrote this version of the stream. Nothing of the command was stored. */
public final class VersionConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID stream;
    private final int version;

    public VersionConflict(UUID stream, int version) {
        super("version " + version + " of stream " + stream + " is taken", null, false, false);
        this.stream = stream;
        this.version = version;
    }

    public UUID stream() {
        return stream;
    }

    public int version() {
        return version;
    }
}
