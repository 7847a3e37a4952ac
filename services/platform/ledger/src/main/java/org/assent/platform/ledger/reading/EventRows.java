package org.assent.platform.ledger.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.assent.platform.ledger.catalogue.StoredEvent;
import org.assent.platform.ledger.catalogue.TypeNumbers;
import org.springframework.jdbc.core.JdbcTemplate;

/** Queries of the log. They join the transaction of the thread where there is one and otherwise need none. */
public final class EventRows {
    private static final String SELECT =
            "select position, stream, version, type, recorded_at, payload, metadata from ledger.event ";

    private final JdbcTemplate jdbc;
    private final TypeNumbers types;

    public EventRows(DataSource dataSource, TypeNumbers types) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.types = types;
    }

    public long head() {
        return number("select coalesce(max(position), 0) from ledger.event");
    }

    public List<StoredEvent> after(long position, int limit) {
        return jdbc.query(SELECT + "where position > ? order by position limit ?", this::read, position, limit);
    }

    public List<StoredEvent> ofStream(UUID stream, long fromVersion) {
        return jdbc.query(
                SELECT + "where stream = ? and version >= ? order by version", this::read, stream, fromVersion);
    }

    public Optional<StoredEvent> at(long position) {
        return jdbc.query(SELECT + "where position = ?", this::read, position).stream()
                .findFirst();
    }

    public Optional<StoredEvent> lastOf(UUID stream) {
        return jdbc.query(SELECT + "where stream = ? order by version desc limit 1", this::read, stream).stream()
                .findFirst();
    }

    public Optional<Instant> recordedAt(long position) {
        return jdbc
                .query(
                        "select recorded_at from ledger.event where position = ?",
                        (row, n) -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        position)
                .stream()
                .findFirst();
    }

    /** Time grows with the position and positions are dense, so bisection by primary key finds it in a few look-ups. */
    public long positionAt(Instant instant) {
        long last = head();
        Optional<Instant> end = recordedAt(last);
        if (end.isEmpty() || !end.get().isAfter(instant)) {
            return last;
        }
        Long found = jdbc.queryForObject(BISECTION, Long.class, last, instant.atOffset(ZoneOffset.UTC));
        return found == null ? 0 : found;
    }

    /** One round trip: keeps (low, high], where everything up to low is recorded in time and high is not. */
    private static final String BISECTION = """
            with recursive search(low, high) as (
                select 0::bigint, ?::bigint
                union all
                select case when e.recorded_at <= asked.at then e.position else search.low end,
                       case when e.recorded_at <= asked.at then search.high else e.position end
                from search, (select ?::timestamptz as at) asked,
                     lateral (select position, recorded_at from ledger.event
                              where position = (search.low + search.high) / 2) e
                where search.high - search.low > 1
            )
            select max(low) from search
            """;

    private long number(String sql) {
        Long number = jdbc.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }

    private StoredEvent read(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getInt(3),
                types.alias(row.getShort(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getBytes(6),
                row.getBytes(7));
    }
}
