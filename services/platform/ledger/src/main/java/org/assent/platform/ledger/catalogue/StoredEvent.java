package org.assent.platform.ledger.catalogue;

import java.time.Instant;
import java.util.UUID;

/** An event as its row holds it, bytes not read yet. */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record StoredEvent(
        long position, UUID stream, int version, String alias, Instant recordedAt, byte[] payload, byte[] metadata) {}
