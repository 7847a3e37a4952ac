package org.assent.platform.ledger.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command whose thread waits until it is stored. */
final class Waiting {
    private final Submission submission;
    private final Thread thread = Thread.currentThread();
    private volatile @Nullable Object outcome;

    Waiting(Submission submission) {
        this.submission = submission;
    }

    Submission submission() {
        return submission;
    }

    Thread thread() {
        return thread;
    }

    /** {@link Appended}, or the exception; {@code null} until it is known. */
    @Nullable
    Object outcome() {
        return outcome;
    }

    void finish(Object with, List<Waiting> finished) {
        outcome = with;
        finished.add(this);
    }
}
