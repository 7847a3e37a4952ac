package org.assent.platform.ledger.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.EventCatalogue;
import org.assent.platform.ledger.EventJson;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Events to bytes and back. Older shapes are brought to that of today on reading; what is stored is never touched. */
public final class EventCodec {
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};
    private static final int NONCE_BYTES = 16;

    private final JsonMapper json = EventJson.mapper();
    private final EventCatalogue catalogue;
    private final RandomGenerator random;

    public EventCodec(EventCatalogue catalogue, RandomGenerator random) {
        this.catalogue = catalogue;
        this.random = random;
    }

    public String aliasOf(Object event) {
        return catalogue.aliasOf(event.getClass());
    }

    /** The bytes of an event. */
    public byte[] payload(Object event) {
        return json.writeValueAsBytes(event);
    }

    /**
     * The bytes of an envelope, with a nonce of its own.
     *
     * @param notBefore {@code receivedAt} of the event before in the stream
     */
    public byte[] metadata(Envelope envelope, Instant notBefore) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
        return json.writeValueAsBytes(StoredMetadata.of(envelope, notBefore, text));
    }

    /** Reads what {@link #payload} wrote, today or long ago. */
    public Object event(String alias, byte[] payload) {
        Class<?> type = catalogue
                .typeOf(alias)
                .orElseThrow(() -> new IllegalStateException("the log has an event nobody declared: " + alias));
        List<EventTypes.Upcast> path = catalogue.path(alias);
        if (path.isEmpty()) {
            return json.readValue(payload, type);
        }
        Map<String, @Nullable Object> content = json.readValue(payload, OBJECT);
        for (EventTypes.Upcast step : path) {
            content = step.change().apply(content);
        }
        return json.convertValue(content, type);
    }

    public Envelope envelope(byte[] metadata) {
        return json.readValue(metadata, StoredMetadata.class).envelope();
    }

    /** The whole event. */
    public RecordedEvent<?> decode(StoredEvent stored) {
        return new RecordedEvent<>(
                stored.position(),
                stored.stream(),
                stored.version(),
                stored.alias(),
                stored.recordedAt(),
                event(stored.alias(), stored.payload()),
                envelope(stored.metadata()));
    }

    public List<RecordedEvent<?>> decode(List<StoredEvent> stored) {
        List<RecordedEvent<?>> events = new ArrayList<>(stored.size());
        for (StoredEvent event : stored) {
            events.add(decode(event));
        }
        return events;
    }
}
