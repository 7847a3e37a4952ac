package org.assent.platform.timeline.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowJsonTest {
    private final RowJson json = new RowJson();

    enum Colour {
        RED;

        @Override
        public String toString() {
            return "a colour";
        }
    }

    record Row(
            UUID id,
            PersonRef person,
            @Nullable String note,
            Instant at,
            List<Role> roles,
            Map<String, BigDecimal> amounts,
            Colour colour,
            int count) {
        boolean isOpen() {
            return true;
        }

        String getTitle() {
            return "derived";
        }
    }

    record Grown(UUID id, @Nullable String added, int counted) {}

    private static final Row ROW = new Row(
            new UUID(0x7000L, 0x8000_0000_0000_0001L),
            new PersonRef("person-1"),
            null,
            Instant.parse("2026-11-23T08:00:00.5Z"),
            List.of(Role.CO_CHAIR),
            Map.of("b", new BigDecimal("1.50"), "a", new BigDecimal("1E+2")),
            Colour.RED,
            3);

    @Test
    void a_row_is_written_in_one_way_and_read_back() {
        String text = json.write(ROW);

        assertThat(text)
                .isEqualTo("{\"id\":\"00000000-0000-7000-8000-000000000001\",\"person\":\"person-1\","
                        + "\"at\":\"2026-11-23T08:00:00.500000000Z\",\"roles\":[\"CO_CHAIR\"],"
                        + "\"amounts\":{\"a\":100,\"b\":1.50},\"colour\":\"RED\",\"count\":3}");
        Row read = json.read(text, Row.class);
        assertThat(json.write(read)).isEqualTo(text);
        assertThat(read.at()).isEqualTo(ROW.at());
        assertThat(read.person()).isEqualTo(ROW.person());
        assertThat(read.colour()).isEqualTo(Colour.RED);
    }

    @Test
    void a_row_of_an_older_shape_is_read_until_the_next_rebuild() {
        Grown grown = json.read(json.write(ROW), Grown.class);

        assertThat(grown).isEqualTo(new Grown(ROW.id(), null, 0));
    }
}
