package org.assent.platform.ledger.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.ledger.OutboxView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of the outbox as relay and administrator need them. Times are the database's own. */
public final class OutboxRows implements OutboxView {
    private static final int LONGEST_ERROR = 2000;
    private static final String COLUMNS =
            "id, kind, key, cause, content, created_at, tries, next_try_at, last_error, dead";

    private final JdbcTemplate jdbc;

    public OutboxRows(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** A row that was taken for delivery: nobody else takes it while the lease lasts. */
    record Taken(long id, Consignment consignment, int tries) {}

    /** Takes up to {@code limit} due rows of a kind, in order. */
    List<Taken> take(String kind, int limit, Duration lease) {
        return jdbc.query(
                "with due as (select id from ledger.outbox where kind = ? and done_at is null and not dead"
                        + " and next_try_at <= clock_timestamp() order by id limit ? for update skip locked),"
                        + " taken as (update ledger.outbox o set tries = tries + 1,"
                        + " next_try_at = clock_timestamp() + ? * interval '1 millisecond'"
                        + " from due where o.id = due.id returning o.*)"
                        + " select id, kind, key, cause, content, tries from taken order by id",
                (row, number) -> new Taken(
                        row.getLong(1),
                        new Consignment(row.getString(2), row.getString(3), row.getLong(4), row.getString(5)),
                        row.getInt(6)),
                kind,
                limit,
                lease.toMillis());
    }

    void done(Taken taken) {
        jdbc.update("update ledger.outbox set done_at = clock_timestamp(), last_error = null where id = ?", taken.id());
    }

    void failed(Taken taken, Throwable error, Duration nextTryIn) {
        jdbc.update(
                "update ledger.outbox set last_error = ?, next_try_at = clock_timestamp() + ? * interval '1 millisecond'"
                        + " where id = ?",
                text(error),
                nextTryIn.toMillis(),
                taken.id());
    }

    void dead(Taken taken, Throwable error) {
        jdbc.update("update ledger.outbox set last_error = ?, dead = true where id = ?", text(error), taken.id());
    }

    /**
     * Forgets what was delivered longer ago than {@code kept}. Nothing depends on it any more: carriers know by keys of their own
     * what they have delivered.
     *
     * @param limit at most so many
     * @return how many were forgotten
     */
    int forgetDone(Duration kept, int limit) {
        return jdbc.update(
                "delete from ledger.outbox where id in (select id from ledger.outbox"
                        + " where done_at < clock_timestamp() - ? * interval '1 second' order by done_at limit ?)",
                kept.toSeconds(),
                limit);
    }

    private static String text(Throwable error) {
        String text = (error.getClass().getSimpleName() + ": " + error.getMessage()).replace('\0', ' ');
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }

    @Override
    public List<Row> waiting(@Nullable Boolean dead, int limit, long skip) {
        return jdbc.query(
                "select " + COLUMNS + " from ledger.outbox where done_at is null and (?::boolean is null or dead = ?)"
                        + " order by dead desc, id limit ? offset ?",
                (row, number) -> row(row),
                dead,
                dead,
                limit,
                skip);
    }

    @Override
    public Optional<Row> find(long id) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from ledger.outbox where done_at is null and id = ?",
                        (row, number) -> row(row),
                        id)
                .stream()
                .findFirst();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                instant(row, 6),
                row.getInt(7),
                instant(row, 8),
                row.getString(9),
                row.getBoolean(10));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public long waitingCount() {
        return count("done_at is null and not dead");
    }

    @Override
    public long deadCount() {
        return count("dead");
    }

    private long count(String which) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from ledger.outbox where " + which, Long.class));
    }

    @Override
    public boolean retry(long id) {
        return !jdbc.queryForList(
                        "with again as (update ledger.outbox set dead = false,"
                                + " tries = case when dead then 0 else tries end, next_try_at = clock_timestamp()"
                                + " where id = ? and done_at is null returning id)"
                                + " select id from again, lateral (select pg_notify('outbox', '')) told",
                        Long.class,
                        id)
                .isEmpty();
    }
}
