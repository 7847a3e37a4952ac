package org.assent.platform.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.web.Capacities;
import org.assent.platform.web.SignedIn;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadLogTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final Capacity CHAIR = new Capacity(Role.CO_CHAIR, "BLR", "IOM");

    private JdbcClient database;
    private ReadLog log;

    @BeforeEach
    void begin() {
        database = JdbcClient.create(TestDatabase.empty().application());
        log = new ReadLog(database, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void a_reading_is_kept_with_who_what_capacity_when_and_ground() {
        log.record(reader("p1", CHAIR), "PERSON", "/people/persons/p7", "/record/break-glass/1");

        assertThat(page(null, null, 10, null).reads())
                .containsExactly(new ReadLog.Read(
                        1, NOW, new PersonRef("p1"), CHAIR, "PERSON", "/people/persons/p7", "/record/break-glass/1"));
    }

    @Test
    void readings_are_filtered_and_paged_from_the_latest() {
        for (int i = 0; i < 3; i++) {
            log.record(reader("p1", CHAIR), "PERSON", "/people/persons/p" + i);
        }
        log.record(reader("p2", null), "RECORD", "/record");

        assertThat(page("PERSON", "p1", 2, null).total()).isEqualTo(3);
        Long next = page("PERSON", "p1", 2, null).next();
        assertThat(page("PERSON", "p1", 2, next).reads())
                .extracting(ReadLog.Read::address)
                .containsExactly("/people/persons/p0");
        assertThat(log.kinds("BLR")).containsExactly("PERSON", "RECORD");
        assertThat(log.page(new ReadLog.Wanted("BLR", NOW.minusSeconds(1), null, null, 10, null))
                        .total())
                .isZero();
    }

    @Test
    void the_application_takes_no_reading_away_and_changes_none() {
        log.record(reader("p1", CHAIR), "PERSON", "/people/persons/p7");

        for (String change : List.of("delete from access.read_log", "update access.read_log set person_ref = 'p9'")) {
            assertThatThrownBy(() -> database.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private ReadLog.Page page(String what, String person, int limit, Long before) {
        return log.page(new ReadLog.Wanted("BLR", NOW, what, person, limit, before));
    }

    private static SignedIn reader(String person, Capacity capacity) {
        return new SignedIn(
                new PersonRef(person),
                person,
                "BLR",
                new Capacities(capacity == null ? List.of() : List.of(capacity), 1),
                capacity,
                Locale.ENGLISH);
    }
}
