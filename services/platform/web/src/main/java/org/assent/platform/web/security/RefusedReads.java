package org.assent.platform.web.security;

import org.assent.kernel.Refused;
import org.assent.kernel.Refused.Kind;
import org.assent.kernel.Rule;
import org.assent.platform.ledger.Attempts;
import org.assent.platform.web.Acts;
import org.jspecify.annotations.Nullable;

/** Puts on record who was refused where no command is sent: reading, and what belongs to accounts. */
public final class RefusedReads {
    private final Readers readers;
    private final Acts acts;
    private final @Nullable Attempts attempts;

    RefusedReads(Readers readers, Acts acts, @Nullable Attempts attempts) {
        this.readers = readers;
        this.acts = acts;
        this.attempts = attempts;
    }

    /** What the record calls it. */
    private record Read() {}

    /** The reader was refused a page or an answer. */
    public void note(Refused refused) {
        note(new Read(), refused);
    }

    /**
     * Refuses an act that is no command.
     *
     * @param tried the act; the name of its class is what the record calls it
     */
    void require(Rule rule, boolean met, Object tried) {
        if (!met) {
            Refused refused = new Refused(rule, Kind.RIGHT);
            note(tried, refused);
            throw refused;
        }
    }

    private void note(Object tried, Refused refused) {
        if (attempts != null
                && readers.current()
                        .filter(reader -> reader.really().capacity() != null)
                        .isPresent()) {
            attempts.record(acts.current(), tried, null, refused);
        }
    }
}
