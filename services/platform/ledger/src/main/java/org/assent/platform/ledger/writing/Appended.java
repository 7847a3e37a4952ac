package org.assent.platform.ledger.writing;

/**
 * What an append is acknowledged with.
 *
 * @param first position of the first event
 * @param last position of the last event; where there was none, the head of the log as far as the writer knew
 * @param events how many events, at neighbouring positions
 */
public record Appended(long first, long last, int events) {}
