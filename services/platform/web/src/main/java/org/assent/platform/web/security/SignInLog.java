package org.assent.platform.web.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assent.platform.web.Installation;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes what happens at the door, never a secret. */
public final class SignInLog {
    private static final Logger LOG = LoggerFactory.getLogger(SignInLog.class);

    private final JdbcClient database;
    private final Clock clock;

    public SignInLog(JdbcClient database, RealTime time) {
        this.database = database;
        this.clock = time.clock();
    }

    /**
     * One entry.
     *
     * @param username the account; {@code null} where a name was typed that no account has
     * @param byUsername who did it to them; {@code null} where it was themselves
     */
    public record Entry(
            long id,
            Instant at,
            SignInEvent event,
            @Nullable String username,
            @Nullable String byUsername) {}

    /**
     * Whose entries are told.
     *
     * @param network of the accounts
     * @param nobodys also those of no account: names that nobody has, accounts that were erased
     */
    record Door(String network, boolean nobodys) {
        /** What the reader's Network is told. */
        static Door of(SignedIn reader, Installation installation) {
            return new Door(reader.network(), installation.isKeptBy(reader.network()));
        }
    }

    /** Notes what somebody did, or what was tried under a name that no account has. */
    public void note(SignInEvent event, @Nullable String username) {
        note(event, username, null);
    }

    /** Notes what somebody did to the account of somebody else. */
    public void note(SignInEvent event, @Nullable String username, @Nullable String byUsername) {
        LOG.info(
                "{} {}{}",
                event,
                username == null ? "unknown name" : username,
                byUsername == null ? "" : " by " + byUsername);
        database.sql("insert into access.sign_in_log (at, kind, username, by_username) values (:at, :kind, :name, :by)")
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", event.name())
                .param("name", username)
                .param("by", byUsername)
                .update();
    }

    /**
     * The newest first.
     *
     * @param username only of this account; empty for all
     * @param before only entries older than this one; 0 for the newest
     */
    public List<Entry> list(String username, long before, int limit) {
        return list(null, username, before, Instant.MAX, limit);
    }

    /** The same of what was noted up to an instant, as it is told to one Network; {@code null} for all of them. */
    List<Entry> list(@Nullable Door door, String username, long before, Instant until, int limit) {
        return database.sql("""
                        select entry_id, at, kind, e.username, by_username from access.sign_in_log e
                        left join access.account a on a.username = e.username
                        where (:username = '' or e.username = :username) and (:before = 0 or entry_id < :before)
                        and (:until::timestamptz is null or at <= :until)
                        and (:network = '' or a.network = :network or (:nobodys and a.network is null))
                        order by entry_id desc limit :limit
                        """)
                .param("network", door == null ? "" : door.network())
                .param("nobodys", door != null && door.nobodys())
                .param("username", username)
                .param("before", before)
                .param("until", until.equals(Instant.MAX) ? null : Timestamp.from(until))
                .param("limit", limit)
                .query((row, number) -> new Entry(
                        row.getLong("entry_id"),
                        row.getTimestamp("at").toInstant(),
                        SignInEvent.valueOf(row.getString("kind")),
                        row.getString("username"),
                        row.getString("by_username")))
                .list();
    }
}
