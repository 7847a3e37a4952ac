package org.assent.platform.ledger.writing;

/** The idempotency record that is stored with a command. */
public record KeyUse(String person, String key, String requestHash) {}
