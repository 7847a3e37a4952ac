package org.assent.platform.web.record;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.assent.platform.ledger.AttemptRefused;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * To which Network an entry belongs. An event says so itself, or its aggregate said so when it began; a refused attempt belongs
 * where it was tried. What belongs to none concerns the whole installation.
 */
public final class NetworkOfEntry {
    private static final int REMEMBERED = 100_000;

    private final EventLog log;
    /** An aggregate never moves to another Network, so what was found once holds for ever. */
    private final Map<UUID, Optional<String>> ofStreams = new ConcurrentHashMap<>();

    NetworkOfEntry(EventLog log) {
        this.log = log;
    }

    /** Whether a reader of that Network may hear of the entry at all. */
    public boolean concerns(RecordedEvent<?> event, String network) {
        String own = of(event);
        return own == null || own.equals(network);
    }

    /** Its country code; {@code null} for an entry of the whole installation. */
    public @Nullable String of(RecordedEvent<?> event) {
        if (event.payload() instanceof AttemptRefused attempt) {
            return attempt.capacity().network();
        }
        String said = said(event.payload());
        if (said != null) {
            return said;
        }
        String acted = event.envelope().act().capacity().network();
        return acted != null ? acted : ofStream(event.stream());
    }

    /** The Network of a thing, as its own entries say it; {@code null} where they say none. */
    public @Nullable String ofStream(UUID stream) {
        Optional<String> known = ofStreams.get(stream);
        if (known == null) {
            known = log.of(stream).stream()
                    .map(event -> Optional.ofNullable(said(event.payload()))
                            .or(() -> Optional.ofNullable(
                                    event.envelope().act().capacity().network())))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (ofStreams.size() < REMEMBERED) {
                ofStreams.put(stream, known);
            }
        }
        return known.orElse(null);
    }

    private static @Nullable String said(Object payload) {
        RecordComponent[] components = payload.getClass().getRecordComponents();
        if (components != null) {
            for (RecordComponent component : components) {
                if (component.getName().equals("network") && component.getType() == String.class) {
                    try {
                        return (String) component.getAccessor().invoke(payload);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException("an event is a public record", e);
                    }
                }
            }
        }
        return null;
    }
}
