package org.assent.platform.ledger.outbox;

/** Trying again would change nothing: somebody has to look at it. */
final class Undeliverable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Undeliverable(String message, Throwable cause) {
        super(message, cause);
    }
}
