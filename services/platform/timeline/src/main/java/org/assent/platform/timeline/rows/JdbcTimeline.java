package org.assent.platform.timeline.rows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.ReadersNetwork;
import org.assent.platform.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the registers' tables. Every read is at a position that the registers have reached. */
final class JdbcTimeline implements Timeline {
    private final Registers registers;
    private final JdbcTemplate jdbc;
    private final EventLog log;
    private final Clock clock;
    private final Duration patience;
    private final ReadersNetwork reader;

    JdbcTimeline(Registers registers, EventLog log, Clock clock, Duration patience, ReadersNetwork reader) {
        this.registers = registers;
        this.jdbc = new JdbcTemplate(registers.source());
        this.log = log;
        this.clock = clock;
        this.patience = patience;
        this.reader = reader;
    }

    @Override
    public Moment now() {
        Moment standing = reader.standing();
        return standing == null ? present() : standing;
    }

    @Override
    public Moment present() {
        return new Moment(clock.instant(), registers.progress().stored(), false, reader.code());
    }

    @Override
    public Moment at(Instant instant) {
        Moment standing = reader.standing();
        if (standing != null && instant.isAfter(standing.instant())) {
            return standing;
        }
        if (!instant.isBefore(clock.instant())) {
            return now();
        }
        return new Moment(instant, reached(log.positionAt(instant)), true, reader.code());
    }

    @Override
    public Optional<Moment> atPosition(long position) {
        Moment standing = reader.standing();
        if (standing != null && position > standing.position()) {
            return Optional.of(standing);
        }
        return log.recordedAt(position)
                .map(recordedAt -> new Moment(recordedAt, reached(position), true, reader.code()));
    }

    @Override
    public boolean awaitPosition(long position) {
        if (position <= registers.progress().known()) {
            return true;
        }
        try {
            return registers.progress().await(position, patience.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public <V extends Record> Optional<V> find(Projector<V> register, String key, Moment moment) {
        if (key.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        // The last version begun by then is the only one that can hold: one row by key, however long the history.
        return jdbc
                .query(
                        "select valid_to, content from "
                                + registers.table(register).qualified()
                                + " where key = ? and valid_from <= ?" + within(register, moment)
                                + " order by valid_from desc limit 1",
                        (row, number) -> row.getLong(1) > moment.position()
                                ? Optional.of(registers.json().read(row.getString(2), register.view()))
                                : Optional.<V>empty(),
                        parameters(key, moment))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public <V extends Record> Page<V> list(Projector<V> register, Filter filter, Moment moment) {
        ListQuery query = new ListQuery(registers.table(register), filter, moment);
        String text = filter.cursor();
        Cursor cursor = text == null ? null : Cursor.decode(text, register.name(), filter);
        try {
            List<Listed<V>> found = jdbc.query(
                    query.pageStatement(cursor),
                    (row, number) -> new Listed<>(
                            row.getString(1),
                            row.getString(2),
                            registers.json().read(row.getString(3), register.view())),
                    query.pageParameters(cursor));
            boolean more = found.size() > query.limit();
            List<Listed<V>> page = more ? found.subList(0, query.limit()) : found;
            long total = cursor == null && !more ? page.size() : count(query);
            return new Page<>(
                    page.stream().map(Listed::content).toList(),
                    more ? cursorAfter(register, filter, page.get(page.size() - 1)) : null,
                    total);
        } catch (DataIntegrityViolationException e) {
            throw (BadFilter) new BadFilter("a value does not fit its column").initCause(e);
        }
    }

    @Override
    public <V extends Record> List<Version<V>> versions(Projector<V> register, String key, Moment moment) {
        return jdbc.query(
                "select valid_from, valid_to, content from "
                        + registers.table(register).qualified()
                        + " where key = ? and valid_from <= ?" + within(register, moment) + " order by valid_from",
                (row, number) -> {
                    long to = row.getLong(2);
                    // What ended a version after the moment is not known at the moment.
                    return new Version<>(
                            row.getLong(1),
                            to > moment.position() ? RegisterTable.OPEN : to,
                            registers.json().read(row.getString(3), register.view()));
                },
                parameters(key, moment));
    }

    private String within(Projector<?> register, Moment moment) {
        return moment.network() == null ? "" : registers.table(register).within();
    }

    private static Object[] parameters(String key, Moment moment) {
        String network = moment.network();
        return network == null ? new Object[] {key, moment.position()} : new Object[] {key, moment.position(), network};
    }

    private long reached(long position) {
        if (!awaitPosition(position)) {
            throw new NotReachedYet(position);
        }
        return position;
    }

    private long count(ListQuery query) {
        Long total = jdbc.queryForObject(query.countStatement(), Long.class, query.countParameters());
        return total == null ? 0 : total;
    }

    private static String cursorAfter(Projector<?> register, Filter filter, Listed<?> last) {
        return new Cursor(register.name(), filter.orderBy(), filter.descending(), last.orderedBy(), last.key())
                .encoded();
    }

    private record Listed<V>(String key, @Nullable String orderedBy, V content) {}
}
