package org.assent.platform.proof;

import org.jspecify.annotations.Nullable;

/** A text that should be a note, a checkpoint, a key or the path of a tile is none. */
public final class MalformedProof extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedProof(String message) {
        super(message);
    }

    MalformedProof(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
