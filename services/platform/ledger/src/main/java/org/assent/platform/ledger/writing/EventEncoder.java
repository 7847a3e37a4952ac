package org.assent.platform.ledger.writing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.assent.platform.ledger.Commands.TooLarge;
import org.assent.platform.ledger.Commands.UnstorableText;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.catalogue.EventCodec;
import org.assent.platform.ledger.catalogue.TypeNumbers;
import org.assent.platform.proof.Hashes;

/** Makes of an event what the log stores, in the thread of whoever records it. */
public final class EventEncoder {
    /** How large payload and envelope of an event may be together; larger content is a file, named by its hash. */
    public static final int LIMIT = 60_000;

    /** Characters in an escape of JSON: backslash, u and four digits. */
    private static final int ESCAPE = 6;

    private final EventCodec codec;
    private final TypeNumbers types;

    public EventEncoder(EventCodec codec, TypeNumbers types) {
        this.codec = codec;
        this.types = types;
    }

    /**
     * @param notBefore {@code receivedAt} of the event before in the stream, which this one's is never earlier than
     * @throws TooLarge there is more than a record may hold
     * @throws UnstorableText there is a character no text has
     */
    public NewEvent encode(UUID stream, int version, Object event, Envelope envelope, Instant notBefore) {
        String alias = codec.aliasOf(event);
        byte[] payload = payload(alias, event);
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

    private byte[] payload(String alias, Object event) {
        byte[] payload = codec.payload(event);
        if (holdsWhatNoTextHas(payload)) {
            throw new UnstorableText("a text of " + alias + " holds NUL or half of a pair");
        }
        return payload;
    }

    /** Both are in JSON only as escapes; a backslash that is itself escaped begins none. */
    private static boolean holdsWhatNoTextHas(byte[] json) {
        for (int i = 0; i + ESCAPE <= json.length; i++) {
            if (json[i] == '\\') {
                if (json[i + 1] == 'u') {
                    int code = Integer.parseInt(new String(json, i + 2, ESCAPE - 2, StandardCharsets.US_ASCII), 16);
                    if (code == 0 || Character.isSurrogate((char) code)) {
                        return true;
                    }
                }
                i++;
            }
        }
        return false;
    }
}
