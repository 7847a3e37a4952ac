package org.assent.platform.ledger.writing;

import java.time.Instant;
import java.util.UUID;
import org.assent.platform.ledger.Commands.TooLarge;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.catalogue.EventCodec;
import org.assent.platform.ledger.catalogue.TypeNumbers;
import org.assent.platform.proof.Hashes;

/** Makes of an event what the log stores, in the thread of whoever records it. */
public final class EventEncoder {
    /** How large payload and envelope of an event may be together; larger content is a file, named by its hash. */
    public static final int LIMIT = 60_000;

    private final EventCodec codec;
    private final TypeNumbers types;

    public EventEncoder(EventCodec codec, TypeNumbers types) {
        this.codec = codec;
        this.types = types;
    }

    /**
     * @param notBefore {@code receivedAt} of the event before in the stream, which this one's is never earlier than
     * @throws TooLarge there is more than a record may hold
     */
    public NewEvent encode(UUID stream, int version, Object event, Envelope envelope, Instant notBefore) {
        String alias = codec.aliasOf(event);
        byte[] payload = codec.payload(event);
        byte[] metadata = codec.metadata(envelope, notBefore);
        if (payload.length + metadata.length > LIMIT) {
            throw new TooLarge(alias + " would have " + (payload.length + metadata.length) + " bytes");
        }
        Instant receivedAt = envelope.act().receivedAt();
        return new NewEvent(
                stream,
                version,
                types.of(alias),
                receivedAt.isBefore(notBefore) ? notBefore : receivedAt,
                payload,
                metadata,
                Hashes.content(alias, payload, metadata));
    }
}
