package org.assent.app.demonstration;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.assent.kernel.PersonRef;
import org.assent.platform.ledger.Commands.KeyReused;
import org.assent.platform.ledger.IdempotencyKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The walks of the demonstration clock by their keys, so that a request that is sent twice moves the clock once. */
public final class Walks {
    private final JdbcClient database;

    public Walks(DataSource dataSource) {
        this.database = JdbcClient.create(dataSource);
    }

    /**
     * A walk that was begun, perhaps long ago.
     *
     * @param from what the clock showed when it was begun
     * @param target where it leads
     * @param before the last position of the log when it was begun
     */
    record Started(PersonRef person, String key, Instant from, Instant target, long before) {}

    /**
     * Begins a walk, or gives the one that was begun with this key.
     *
     * @throws KeyReused the key was used for another walk
     */
    Started begin(PersonRef person, IdempotencyKey key, Instant from, Duration distance, long head) {
        database.sql("""
                        insert into access.demonstration_walk (person, key, request_hash, from_at, target, before)
                        values (:person, :key, :hash, :from, :target, :head)
                        on conflict do nothing""")
                .param("person", person.value())
                .param("key", key.value())
                .param("hash", key.requestHash())
                .param("from", Timestamp.from(from))
                .param("target", Timestamp.from(from.plus(distance)))
                .param("head", head)
                .update();
        return find(person, key).orElseThrow(() -> new KeyReused("the key was used for another walk"));
    }

    private Optional<Started> find(PersonRef person, IdempotencyKey key) {
        return database.sql("""
                        select from_at, target, before from access.demonstration_walk
                        where person = :person and key = :key and request_hash = :hash""")
                .param("person", person.value())
                .param("key", key.value())
                .param("hash", key.requestHash())
                .query((row, number) -> new Started(
                        person,
                        key.value(),
                        row.getTimestamp("from_at").toInstant(),
                        row.getTimestamp("target").toInstant(),
                        row.getLong("before")))
                .optional();
    }

    /**
     * Ends a walk, unless it was ended before.
     *
     * @param head the last position of the log now
     * @return the last position of the log when it was first ended
     */
    long end(Started walk, long head) {
        return database.sql("""
                        update access.demonstration_walk set after = coalesce(after, :head)
                        where person = :person and key = :key returning after""")
                .param("head", head)
                .param("person", walk.person().value())
                .param("key", walk.key())
                .query(Long.class)
                .single();
    }
}
