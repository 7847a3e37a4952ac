package org.assent.platform.ledger.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.TextHash;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.EventCatalogue;
import org.assent.platform.ledger.EventJson;
import org.assent.platform.ledger.EventTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventCodecTest {
    private static final UUID ID = UUID.fromString("01a20a76-3c4a-7a66-a8c2-6e34bf1f8695");

    record Amount(BigDecimal value) {}

    record Seat(String entity, @Nullable String note) {}

    record Everything(
            UUID id,
            PersonRef person,
            TextHash hash,
            Instant at,
            LocalDate day,
            Role role,
            Amount amount,
            List<Seat> seats,
            Map<String, Integer> counts,
            Optional<String> perhaps,
            @Nullable String absent,
            boolean done,
            long number) {}

    record OnlyOne(String name) {}

    private static Everything everything() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("UN Women", 2);
        counts.put("IOM", 1);
        return new Everything(
                ID,
                new PersonRef("person-1"),
                TextHash.of("text"),
                Instant.parse("2026-11-23T12:00:00.000001Z"),
                LocalDate.parse("2026-11-23"),
                Role.CO_CHAIR,
                new Amount(new BigDecimal("1000000.10")),
                List.of(new Seat("IOM", null), new Seat("ЮНФПА", "note")),
                counts,
                Optional.empty(),
                null,
                true,
                Long.MAX_VALUE);
    }

    @Test
    void an_event_is_written_as_a_person_would_and_comes_back_the_same() {
        EventCodec codec = codec(EventTypes.of("test").add(1, Everything.class));

        byte[] bytes = codec.payload(everything());

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"" + ID + "\",\"person\":\"person-1\",\"hash\":\""
                        + TextHash.of("text") + "\",\"at\":\"2026-11-23T12:00:00.000001Z\",\"day\":\"2026-11-23\","
                        + "\"role\":\"CO_CHAIR\",\"amount\":1000000.10,"
                        + "\"seats\":[{\"entity\":\"IOM\"},{\"entity\":\"ЮНФПА\",\"note\":\"note\"}],"
                        + "\"counts\":{\"IOM\":1,\"UN Women\":2},\"done\":true,\"number\":9223372036854775807}");
        assertThat(codec.event("test.Everything.1", bytes)).isEqualTo(everything());
        assertThat(codec.payload(codec.event("test.Everything.1", bytes))).isEqualTo(bytes);
    }

    @Test
    void a_record_of_one_component_is_still_an_object() {
        assertThat(EventJson.mapper().writeValueAsString(new OnlyOne("a"))).isEqualTo("{\"name\":\"a\"}");
    }

    @Test
    void a_field_nobody_declared_is_an_error_and_never_lost() {
        EventCodec codec = codec(EventTypes.of("test").add(1, OnlyOne.class));

        assertThatThrownBy(() ->
                        codec.event("test.OnlyOne.1", "{\"name\":\"a\",\"more\":1}".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("more");
    }

    @Test
    void older_shapes_are_brought_to_that_of_today_step_by_step() {
        EventCodec codec = codec(EventTypes.of("test")
                .add(3, OnlyOne.class)
                .upcast("test.Thing.1", "test.OnlyOne.2", json -> {
                    json.put("fullName", json.remove("first") + " " + json.remove("last"));
                    return json;
                })
                .upcast("test.OnlyOne.2", "test.OnlyOne.3", json -> {
                    json.put("name", json.remove("fullName"));
                    return json;
                }));

        assertThat(codec.event(
                        "test.Thing.1", "{\"first\":\"Nikolai\",\"last\":\"Gogol\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new OnlyOne("Nikolai Gogol"));
        assertThat(codec.event("test.OnlyOne.2", "{\"fullName\":\"Gogol\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new OnlyOne("Gogol"));
    }

    @Test
    void an_alias_a_class_or_a_way_that_is_there_twice_stops_the_start() {
        EventTypes once = EventTypes.of("test").add(1, OnlyOne.class);

        assertThatThrownBy(() ->
                        new EventCatalogue(List.of(once, EventTypes.of("test").add(1, OnlyOne.class))))
                .hasMessage("two events are called test.OnlyOne.1");
        assertThatThrownBy(() ->
                        new EventCatalogue(List.of(once, EventTypes.of("other").add(1, OnlyOne.class))))
                .hasMessageContaining("two aliases");
        assertThatThrownBy(() -> new EventCatalogue(
                        List.of(EventTypes.of("test").add(1, OnlyOne.class).upcast("a", "b", json -> json))))
                .hasMessage("the way to read a ends at b, which is no event");
        assertThatThrownBy(() -> new EventCatalogue(List.of(
                        EventTypes.of("test").upcast("a", "b", json -> json).upcast("b", "a", json -> json))))
                .hasMessageContaining("circle");
    }

    @Test
    void the_envelope_comes_back_as_it_was() {
        EventCodec codec = codec(EventTypes.of("test").add(1, OnlyOne.class));
        Act act = new Act(
                new PersonRef("person-1"),
                new Capacity(Role.HEAD_OF_AGENCY, "BLR", "UN Women"),
                new PersonRef("person-2"),
                Channel.API,
                Instant.parse("2026-11-23T12:00:00Z"),
                17);
        Envelope envelope = new Envelope(act, ID, 5L, UUID.fromString("01a20a76-3c4a-7a66-a8c2-6e34bf1f8696"));

        byte[] bytes = codec.metadata(envelope, Instant.MIN);

        assertThat(codec.envelope(bytes)).isEqualTo(envelope);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("{\"person\":\"person-1\",\"role\":\"HEAD_OF_AGENCY\",\"network\":\"BLR\","
                        + "\"entity\":\"UN Women\",\"onBehalfOf\":\"person-2\",\"channel\":\"API\","
                        + "\"receivedAt\":\"2026-11-23T12:00:00Z\",\"rightsReadAt\":17,\"command\":\"" + ID
                        + "\",\"causedBy\":5,\"correlation\":");
    }

    private static EventCodec codec(EventTypes types) {
        return new EventCodec(new EventCatalogue(List.of(types)), new Random(1));
    }
}
