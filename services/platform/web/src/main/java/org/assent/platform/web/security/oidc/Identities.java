package org.assent.platform.web.security.oidc;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assent.kernel.TextHash;
import org.assent.platform.web.security.RealTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose account an identity is. An identity is issuer and subject; a mail address proves nothing. */
public final class Identities {
    private static final Duration WAITING = Duration.ofDays(30);
    private static final int CODE = 8;

    private final JdbcClient database;
    private final Clock clock;

    public Identities(JdbcClient database, RealTime time) {
        this.database = database;
        this.clock = time.clock();
    }

    /**
     * One identity.
     *
     * @param subject what the issuer calls the person; it never changes
     */
    public record Identity(String issuer, String subject) {}

    /**
     * An identity that came and belongs to no account.
     *
     * @param code what its holder tells the administrator
     * @param mail the mail address that the provider told; only to recognise it by
     */
    public record Waiting(
            String code, Identity identity, @Nullable String mail, Instant lastCameAt) {}

    /** The account of an identity. */
    public Optional<String> account(Identity identity) {
        return database.sql("select username from access.identity where issuer = ? and subject = ?")
                .params(identity.issuer(), identity.subject())
                .query(String.class)
                .optional();
    }

    /** Links an identity to an account; one that is linked already stays where it is. */
    public boolean link(Identity identity, String username) {
        boolean linked = database.sql("insert into access.identity (issuer, subject, username, linked_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing")
                        .params(identity.issuer(), identity.subject(), username, Timestamp.from(clock.instant()))
                        .update()
                == 1;
        database.sql("delete from access.identity_waiting where issuer = ? and subject = ?")
                .params(identity.issuer(), identity.subject())
                .update();
        return linked;
    }

    /** Takes all identities from an account. */
    public int unlink(String username) {
        return database.sql("delete from access.identity where username = ?")
                .param(username)
                .update();
    }

    /** The issuers by which an account can be used. */
    public List<String> issuers(String username) {
        return database.sql("select issuer from access.identity where username = ? order by linked_at")
                .param(username)
                .query(String.class)
                .list();
    }

    /**
     * Remembers an identity that belongs to no account.
     *
     * @return the code that its holder tells the administrator
     */
    public String remember(Identity identity, @Nullable String mail) {
        Instant now = clock.instant();
        String code = TextHash.of(identity.issuer() + "\n" + identity.subject())
                .value()
                .substring(0, CODE)
                .toUpperCase(Locale.ROOT);
        database.sql("delete from access.identity_waiting where last_came_at < ?")
                .param(Timestamp.from(now.minus(WAITING)))
                .update();
        database.sql(
                        "insert into access.identity_waiting (code, issuer, subject, mail, last_came_at)"
                                + " values (:code, :issuer, :subject, :mail, :now)"
                                + " on conflict (issuer, subject) do update set mail = excluded.mail, last_came_at = excluded.last_came_at")
                .param("code", code)
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("mail", mail)
                .param("now", Timestamp.from(now))
                .update();
        return code;
    }

    /** The identity of a code. */
    public Optional<Waiting> waiting(String code) {
        return database.sql("select * from access.identity_waiting where code = ?")
                .param(code.strip().toUpperCase(Locale.ROOT))
                .query((row, number) -> new Waiting(
                        row.getString("code"),
                        new Identity(row.getString("issuer"), row.getString("subject")),
                        row.getString("mail"),
                        row.getTimestamp("last_came_at").toInstant()))
                .optional();
    }
}
