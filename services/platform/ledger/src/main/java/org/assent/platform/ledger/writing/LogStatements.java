package org.assent.platform.ledger.writing;

/**
 * The SQL of an append.
 *
 * <p>There is no head row, so nothing is ever updated. Positions are dense, hence the primary key is a perfect fence: who
 * believes in an old head hits a taken position and nothing is stored. Writers queue on an advisory lock held until commit, so
 * commit order is position order. Each row carries its leaf and, where the leaf completes a larger perfect subtree, that
 * subtree's root: the frontier of any size is at most log2(size) rows found by primary key.
 */
final class LogStatements {
    /** Channel on which the new head is told. */
    static final String CHANNEL = "ledger";

    /** Channel on which the relay is told that something waits. */
    static final String OUTBOX_CHANNEL = "outbox";

    /** Held by whoever appends, until the end of the transaction. */
    static final String LOCK = "pg_advisory_xact_lock(7310)";

    /** Exact below 2^53 microseconds, which is the year 2255. */
    private static final String AT = "timestamptz 'epoch' + %s * interval '1 microsecond'";

    private static final String EVENT =
            "ledger.event (position, stream, version, type, recorded_at, received_at, payload,"
                    + " metadata, leaf_hash, peak_hash)";
    private static final String VALUES =
            "?, ?, ?, ?, " + AT.formatted("?::bigint") + ", " + AT.formatted("?::bigint") + ", ?, ?, ?, ?";
    private static final String LOCKED = "with k as materialized (select " + LOCK + ")";
    private static final String ROWS = "insert into " + EVENT + " select ? + u.n, u.s, u.v, u.t, "
            + AT.formatted("(?::bigint + u.n)") + ", " + AT.formatted("u.r") + ", u.p, u.m, u.l, u.k from k,"
            + " unnest(?::uuid[], ?::int[], ?::smallint[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[])"
            + " with ordinality as u(s, v, t, r, p, m, l, k, n)";

    /** One event, inside a transaction that holds the lock. */
    static final String INSERT_ONE = "insert into " + EVENT + " values (" + VALUES + ")";

    /** One event in one statement that locks. */
    static final String LOCK_AND_INSERT_ONE = LOCKED + " insert into " + EVENT + " select " + VALUES
            + " from k returning pg_notify('" + CHANNEL + "', ?)";

    /** Many events in one statement that locks. */
    static final String LOCK_AND_INSERT_MANY =
            LOCKED + " " + ROWS + " returning case when position = ? then pg_notify('" + CHANNEL + "', ?) end";

    /** Many events, idempotency records and consignments in one statement that locks before it touches any of them. */
    static final String LOCK_AND_INSERT_ALL = LOCKED + ", e as (" + ROWS + "), i as (insert into ledger.idempotency"
            + " (person, key, request_hash, position, events, recorded_at) select u.*, " + AT.formatted("?::bigint")
            + " from k, unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::int[]) as u),"
            + " o as (insert into ledger.outbox (kind, key, cause, content) select u.* from k,"
            + " unnest(?::text[], ?::text[], ?::bigint[], ?::text[]) as u on conflict (kind, key) do nothing)"
            + " select case when ? then pg_notify('" + CHANNEL + "', ?) end,"
            + " case when ? then pg_notify('" + OUTBOX_CHANNEL + "', '') end from k";

    static final String NOTIFY = "select pg_notify('" + CHANNEL + "', ?)";

    /** The frontier of n: for each bit of n that is set, the subtree that ends where the lower bits are cleared. */
    static final String FRONTIER = "select e.position, coalesce(e.peak_hash, e.leaf_hash),"
            + " (extract(epoch from e.recorded_at) * 1000000)::bigint"
            + " from (select max(position) n from ledger.event) m, generate_series(0, 62) i,"
            + " lateral (select * from ledger.event where position = (m.n >> i) << i) e where (m.n >> i) & 1 = 1"
            + " order by e.position";

    static final String TAKEN_VERSIONS = "select u.n from unnest(?::uuid[], ?::int[]) with ordinality as u(s, v, n)"
            + " where exists (select 1 from ledger.event e where e.stream = u.s and e.version = u.v)";

    static final String TAKEN_KEYS = "select u.n from unnest(?::text[], ?::text[]) with ordinality as u(p, k, n)"
            + " where exists (select 1 from ledger.idempotency i where i.person = u.p and i.key = u.k)";

    static final String UNIQUE_VIOLATION = "23505";
    static final String FENCE = "event_pkey";

    private LogStatements() {}
}
