package org.assent.app.configuration;

import org.assent.platform.database.DatabaseUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Where the operator can do something about a failure, the sentence is all that is printed. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class PlainFailure implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        String sentence = sentence(failure);
        if (sentence == null) {
            return false;
        }
        System.err.println(sentence);
        return true;
    }

    /** The sentence in a failure or in one of its causes, if it has one. */
    public static @Nullable String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return FreePort.taken(taken.getPort());
            }
            if (cause instanceof DatabaseUnavailable || cause instanceof CannotStart) {
                return cause.getMessage();
            }
        }
        return null;
    }
}
