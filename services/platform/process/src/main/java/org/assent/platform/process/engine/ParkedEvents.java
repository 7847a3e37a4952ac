package org.assent.platform.process.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assent.platform.ledger.RecordedEvent;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of events that wait for their process. Its times are the database's: a demonstration's clock does not hurry them. */
final class ParkedEvents {
    /** Why an event is here. */
    enum State {
        /** Its instance is alive and waits for something else. */
        WAITING,
        /** An earlier event of its instance is here. */
        BEHIND,
        /** It failed and is tried again by itself. */
        FAILING,
        /** It failed and waits for somebody. */
        FAILED
    }

    /** One instance of one process. */
    record Instance(String process, String businessKey) {
        static Instance of(String process, RecordedEvent<?> event) {
            return new Instance(process, event.stream().toString());
        }
    }

    /** One event that waits. */
    record Parked(
            long position, Instance instance, String event, State state, String reason, int tries, Instant parkedAt) {}

    private static final RowMapper<Parked> PARKED = (row, number) -> new Parked(
            row.getLong("position"),
            new Instance(row.getString("process_key"), row.getString("business_key")),
            row.getString("event"),
            State.valueOf(row.getString("state")),
            row.getString("reason"),
            row.getInt("tries"),
            row.getTimestamp("parked_at").toInstant());

    private final JdbcClient jdbc;

    ParkedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else moves this instance by an event. */
    void lock(Instance instance) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("process " + instance.process() + " " + instance.businessKey())
                .query((row, number) -> number)
                .list();
    }

    void park(Instance instance, RecordedEvent<?> event, State state, String reason, int delaySeconds) {
        jdbc.sql("""
                        insert into engine.parked
                            (position, process_key, business_key, event, state, reason, tries, next_try_at)
                        values (?, ?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?))
                        on conflict do nothing
                        """)
                .params(
                        event.position(),
                        instance.process(),
                        instance.businessKey(),
                        event.name(),
                        state.name(),
                        reason,
                        state == State.BEHIND ? 0 : 1,
                        delaySeconds)
                .update();
    }

    void triedInVain(Parked parked, State state, String reason, int delaySeconds) {
        jdbc.sql("""
                        update engine.parked
                        set state = ?, reason = ?, tries = tries + 1, next_try_at = now() + make_interval(secs => ?)
                        where position = ? and process_key = ?
                        """)
                .params(
                        state.name(),
                        reason,
                        delaySeconds,
                        parked.position(),
                        parked.instance().process())
                .update();
    }

    void remove(Parked parked) {
        jdbc.sql("delete from engine.parked where position = ? and process_key = ?")
                .params(parked.position(), parked.instance().process())
                .update();
    }

    /** The event of an instance that comes next. */
    Optional<Parked> head(Instance instance) {
        return jdbc.sql("""
                        select * from engine.parked where process_key = ? and business_key = ?
                        order by position limit 1
                        """)
                .params(instance.process(), instance.businessKey())
                .query(PARKED)
                .optional();
    }

    /** The instances whose next event is to be tried now. */
    List<Instance> due() {
        return jdbc.sql("""
                        select process_key, business_key
                        from (select distinct on (process_key, business_key) * from engine.parked
                              order by process_key, business_key, position) head
                        where state <> 'FAILED' and next_try_at <= now()
                        order by next_try_at limit 100
                        """)
                .query((row, number) -> new Instance(row.getString(1), row.getString(2)))
                .list();
    }

    /** All of them in the order of the log. */
    List<Parked> all() {
        return jdbc.sql("select * from engine.parked order by position, process_key")
                .query(PARKED)
                .list();
    }

    /** Has an event tried again at once, as if for the first time. */
    boolean retry(String process, long position) {
        return jdbc.sql("""
                        update engine.parked
                        set state = case state when 'FAILED' then 'FAILING' else state end, tries = 0, next_try_at = now()
                        where process_key = ? and position = ?
                        """).params(process, position).update() > 0;
    }

    /** Events of the last seconds, which are likely to be taken soon. */
    boolean anyJustParked() {
        return jdbc.sql("""
                        select exists (select 1 from engine.parked
                        where state <> 'FAILED' and parked_at > now() - interval '10 seconds')
                        """).query(Boolean.class).single();
    }

    long count() {
        return count("true");
    }

    long countFailed() {
        return count("state = 'FAILED'");
    }

    /** Those that wait for longer than anything here should. */
    long countOverdue() {
        return count("parked_at < now() - interval '5 minutes'");
    }

    private long count(String condition) {
        return jdbc.sql("select count(*) from engine.parked where " + condition)
                .query(Long.class)
                .single();
    }

    /** Up to which position a rebuild has brought the engine; 0 if there was none. */
    long rebuiltUpTo() {
        return jdbc.sql("select coalesce(max(position), 0) from engine.rebuilt")
                .query(Long.class)
                .single();
    }

    void rebuiltUpTo(long position) {
        jdbc.sql("delete from engine.rebuilt").update();
        jdbc.sql("insert into engine.rebuilt (position) values (?)")
                .param(position)
                .update();
    }

    /** Forgets all, and that there was a rebuild. */
    void clear() {
        jdbc.sql("delete from engine.parked").update();
        jdbc.sql("delete from engine.rebuilt").update();
    }
}
