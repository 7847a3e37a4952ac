package org.assent.platform.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assent.kernel.Ids;
import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Invitations to make an account: a link that is good once and for seven days. Kept is the hash of its token. */
final class Invitations {
    static final Duration GOOD = Duration.ofDays(7);
    private static final int SECRET = 32;
    private static final String SELECT = "select * from access.invitation where ";
    private static final String OPEN = "accepted_at is null and withdrawn_at is null";

    private final JdbcClient database;
    private final AccountLetters letters;
    private final TransactionOperations transactions;
    private final SecureRandom random;
    private final Clock clock;

    Invitations(
            JdbcClient database,
            AccountLetters letters,
            TransactionOperations transactions,
            SecureRandom random,
            RealTime time) {
        this.database = database;
        this.letters = letters;
        this.transactions = transactions;
        this.random = random;
        this.clock = time.clock();
    }

    /**
     * One invitation.
     *
     * @param username the account that was made by it; {@code null} before
     */
    record Invitation(
            UUID id,
            PersonRef person,
            String network,
            String mail,
            String language,
            Instant sentAt,
            Instant expiresAt,
            @Nullable String username,
            @Nullable Instant acceptedAt,
            @Nullable Instant withdrawnAt) {
        /** {@code accepted}, {@code withdrawn}, {@code open} or {@code late}. */
        String state(Instant now) {
            if (acceptedAt != null) {
                return "accepted";
            }
            if (withdrawnAt != null) {
                return "withdrawn";
            }
            return good(now) ? "open" : "late";
        }

        boolean good(Instant now) {
            return acceptedAt == null && withdrawnAt == null && now.isBefore(expiresAt);
        }
    }

    /** Invites a person. Who is invited already gets a new link, and the one from before is good no more. */
    UUID invite(PersonRef person, String network, String mail, Locale language) {
        Instant now = clock.instant();
        UUID id = Ids.next(now, random);
        return transactions.execute(status -> {
            String token = fresh();
            UUID open = database.sql("insert into access.invitation (invitation_id, person_ref, network, mail, locale,"
                            + " token_hash, created_at, sent_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                            + " on conflict (person_ref) where " + OPEN
                            + " do update set mail = excluded.mail, network = excluded.network, locale = excluded.locale,"
                            + " token_hash = excluded.token_hash, sent_at = excluded.sent_at,"
                            + " expires_at = excluded.expires_at returning invitation_id")
                    .params(
                            id,
                            person.value(),
                            network,
                            mail.strip(),
                            Languages.of(language.getLanguage()).getLanguage(),
                            hash(token),
                            Timestamp.from(now),
                            Timestamp.from(now),
                            Timestamp.from(now.plus(GOOD)))
                    .query(UUID.class)
                    .single();
            letters.invited(open, mail.strip(), language, token, now.plus(GOOD));
            return open;
        });
    }

    /** Sends a new link for an open invitation; the one from before is good no more. */
    boolean resend(UUID id) {
        Optional<Invitation> open = find(id).filter(each -> each.acceptedAt() == null && each.withdrawnAt() == null);
        open.ifPresent(each -> invite(each.person(), each.network(), each.mail(), Languages.of(each.language())));
        return open.isPresent();
    }

    /** Nobody can accept it any more. */
    boolean withdraw(UUID id) {
        return database.sql("update access.invitation set withdrawn_at = ? where invitation_id = ? and " + OPEN)
                        .params(Timestamp.from(clock.instant()), id)
                        .update()
                == 1;
    }

    /** The invitation of a link, if it is good now. */
    Optional<Invitation> good(String token) {
        return database.sql(SELECT + "token_hash = ?")
                .param(hash(token))
                .query((row, number) -> invitation(row))
                .optional()
                .filter(invitation -> invitation.good(clock.instant()));
    }

    Optional<Invitation> find(UUID id) {
        return database.sql(SELECT + "invitation_id = ?")
                .param(id)
                .query((row, number) -> invitation(row))
                .optional();
    }

    /** It was used; two uses at once are one. */
    boolean accept(UUID id, String username) {
        return database.sql("update access.invitation set accepted_at = ?, username = ? where invitation_id = ? and "
                                + OPEN + " and expires_at > ?")
                        .params(Timestamp.from(clock.instant()), username, id, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Those of a Network, the newest first. */
    List<Invitation> list(String network, int offset, int limit) {
        return database.sql(SELECT + "network = :network"
                        + " order by accepted_at is not null or withdrawn_at is not null, created_at desc, invitation_id"
                        + " offset :offset limit :limit")
                .param("network", network)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> invitation(row))
                .list();
    }

    long count(String network) {
        return database.sql("select count(*) from access.invitation where network = :network")
                .param("network", network)
                .query(Long.class)
                .single();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("invitation_id", UUID.class),
                new PersonRef(row.getString("person_ref")),
                row.getString("network"),
                row.getString("mail"),
                row.getString("locale"),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getString("username"),
                instant(row.getTimestamp("accepted_at")),
                instant(row.getTimestamp("withdrawn_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** For an account that is only used through a provider: nobody ever learns it. */
    String unknownPassword() {
        return fresh();
    }

    private String fresh() {
        byte[] secret = new byte[SECRET];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
