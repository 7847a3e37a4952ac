package org.assent.platform.notices;

import java.time.Instant;

/** Who accepts letters: a mail server, or in the demonstration a mailbox in the database. */
public interface Post {
    /**
     * Takes over the responsibility for a letter. The same key may be given again after a crash; a post that remembers its
     * letters answers as it did then.
     *
     * @throws NoAddress nobody can be reached under the recipient's key; it is of no use to try again
     * @throws RuntimeException not now; it is tried again later
     */
    Accepted accept(RenderedLetter letter);

    /** The post has the letter since then. */
    record Accepted(Instant at) {}

    /** There is no address to send to. */
    final class NoAddress extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NoAddress(String recipient) {
            super("no address is known for " + recipient, null, false, false);
        }
    }
}
