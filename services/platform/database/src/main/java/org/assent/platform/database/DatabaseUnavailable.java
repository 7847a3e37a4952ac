package org.assent.platform.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be used. The message is a sentence for the person who runs Assent and says what to do. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(String sentence) {
        this(sentence, null);
    }

    public DatabaseUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
