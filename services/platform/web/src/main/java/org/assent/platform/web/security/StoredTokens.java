package org.assent.platform.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opaque tokens of programs. The token is shown once, when it is made; kept is its hash. */
final class StoredTokens {
    private static final Duration LIFETIME = Duration.ofHours(12);

    private final JdbcClient database;
    private final SecureRandom random;
    private final Clock clock;

    StoredTokens(JdbcClient database, SecureRandom random, RealTime time) {
        this.database = database;
        this.random = random;
        this.clock = time.clock();
    }

    /** A token as its owner gets it. */
    record Issued(String token, Instant expiresAt) {}

    Issued issue(AccountPrincipal account) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String token = "assent_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        Instant expiresAt = now.plus(LIFETIME);
        database.sql("delete from access.token where expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
        database.sql("insert into access.token (token_hash, username, created_at, expires_at) values (?, ?, ?, ?)")
                .params(hash(token), account.username(), Timestamp.from(now), Timestamp.from(expiresAt))
                .update();
        return new Issued(token, expiresAt);
    }

    Optional<AccountPrincipal> find(String token) {
        return database.sql("""
                        select a.username, a.person_ref, a.network, a.locale
                        from access.token t join access.account a on a.username = t.username
                        where t.token_hash = ? and t.expires_at > ? and a.enabled
                        """)
                .params(hash(token), Timestamp.from(clock.instant()))
                .query((result, number) -> new AccountPrincipal(
                        result.getString("username"),
                        result.getString("person_ref"),
                        result.getString("network"),
                        result.getString("locale")))
                .optional();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
