package org.assent.platform.ledger.writing;

/** The idempotency key of the command is already stored. Nothing of the command was stored again. */
public final class KeyTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyTaken(KeyUse use) {
        super("key " + use.key() + " is taken", null, false, false);
    }
}
