package org.assent.platform.timeline.rows;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.assent.platform.ledger.EventJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Rows as JSON, written as events are, with two differences: instants have a fixed number of digits, so that a generated column
 * of text sorts by time, and a text holds nothing that PostgreSQL cannot store.
 */
final class RowJson {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final JsonMapper mapper = EventJson.mapper()
            .rebuild()
            // Only the components of a record are its content; a question it answers (isOpen) is not.
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // A row may be of an older shape until the next rebuild; an event never is.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // PostgreSQL wrote what is read here, and knows no duplicates.
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addModule(new SimpleModule("rows")
                    .addSerializer(Instant.class, new SortableInstant())
                    .addSerializer(String.class, new StorableText()))
            .build();

    String write(Record content) {
        return mapper.writeValueAsString(content);
    }

    <V> V read(String json, Class<V> view) {
        return mapper.readValue(json, view);
    }

    /** PostgreSQL stores no NUL in a text; one that somebody typed must not stop every register for ever. */
    static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    private static final class SortableInstant extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
            json.writeString(INSTANT.format(value));
        }
    }

    private static final class StorableText extends ValueSerializer<String> {
        @Override
        public void serialize(String value, JsonGenerator json, SerializationContext context) {
            json.writeString(storable(value));
        }
    }
}
