package org.assent.platform.web.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.web.RestrictedReads;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of reads in the table {@code access.read_log}, which the application may only add to. */
final class ReadLog implements RestrictedReads {
    private static final int LARGEST_PAGE = 500;
    private static final String WANTED = " from access.read_log where network = :network and at <= :until"
            + " and (:what::text is null or what = :what) and (:person::text is null or person_ref = :person)";

    private final JdbcClient database;
    private final Clock clock;

    ReadLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A reading on record.
     *
     * @param capacity in which it was read; {@code null} where the reader held none
     * @param ground the opening under which it was read; {@code null} where there was a right
     */
    record Read(
            long number,
            Instant at,
            PersonRef person,
            @Nullable Capacity capacity,
            String what,
            String address,
            @Nullable String ground) {}

    /**
     * What a reader of the log asks for.
     *
     * @param until only what was read up to then
     * @param what only of this kind; {@code null} for all
     * @param person only by this person; {@code null} for all
     * @param before only what was read before the one of this number; {@code null} for the latest
     */
    record Wanted(
            String network,
            Instant until,
            @Nullable String what,
            @Nullable String person,
            int limit,
            @Nullable Long before) {}

    /** One page, the latest first; {@code next} is the number before which the page after it begins. */
    record Page(List<Read> reads, @Nullable Long next, long total) {}

    @Override
    public void record(SignedIn asWhom, String what, String address, @Nullable String ground) {
        SignedIn reader = asWhom.really();
        Capacity capacity = reader.capacity();
        database.sql("insert into access.read_log (at, person_ref, network, role, entity, what, address, ground)"
                        + " values (:at, :person, :network, :role, :entity, :what, :address, :ground)")
                .param("at", Timestamp.from(clock.instant()))
                .param("person", reader.person().value())
                .param("network", reader.network())
                .param("role", capacity == null ? null : capacity.role().name())
                .param("entity", capacity == null ? null : capacity.entity())
                .param("what", what)
                .param("address", address)
                .param("ground", ground)
                .update();
    }

    Page page(Wanted wanted) {
        int limit = Math.min(Math.max(wanted.limit(), 1), LARGEST_PAGE);
        List<Read> found = sql(
                        "select *" + WANTED + " and (:before::bigint is null or number < :before)"
                                + " order by number desc limit :limit",
                        wanted)
                .param("before", wanted.before())
                .param("limit", limit + 1)
                .query(ReadLog::read)
                .list();
        boolean more = found.size() > limit;
        List<Read> page = more ? List.copyOf(found.subList(0, limit)) : found;
        return new Page(
                page,
                more ? page.get(limit - 1).number() : null,
                sql("select count(*)" + WANTED, wanted).query(Long.class).single());
    }

    /** The kinds of items that were read in a Network. */
    List<String> kinds(String network) {
        return database.sql("select distinct what from access.read_log where network = ? order by what")
                .param(network)
                .query(String.class)
                .list();
    }

    /** Who has read. */
    List<PersonRef> readers(String network) {
        return database.sql("select distinct person_ref from access.read_log where network = ? order by person_ref")
                .param(network)
                .query((row, number) -> new PersonRef(row.getString(1)))
                .list();
    }

    private JdbcClient.StatementSpec sql(String statement, Wanted wanted) {
        return database.sql(statement)
                .param("network", wanted.network())
                .param("until", Timestamp.from(wanted.until()))
                .param("what", wanted.what())
                .param("person", wanted.person());
    }

    private static Read read(ResultSet row, int number) throws SQLException {
        String role = row.getString("role");
        return new Read(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                new PersonRef(row.getString("person_ref")),
                role == null
                        ? null
                        : new Capacity(Role.valueOf(role), row.getString("network"), row.getString("entity")),
                row.getString("what"),
                row.getString("address"),
                row.getString("ground"));
    }
}
