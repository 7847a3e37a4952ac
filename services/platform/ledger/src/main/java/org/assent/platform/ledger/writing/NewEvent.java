package org.assent.platform.ledger.writing;

import java.time.Instant;
import java.util.UUID;

/**
 * One event as a command hands it in. The bytes are stored and hashed exactly as they are; the content hash is made in the
 * caller's thread, before it queues.
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record NewEvent(
        UUID stream, int version, short type, Instant receivedAt, byte[] payload, byte[] metadata, byte[] content) {}
