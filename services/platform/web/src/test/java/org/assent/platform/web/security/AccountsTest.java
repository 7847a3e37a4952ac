package org.assent.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assent.kernel.PersonRef;
import org.assent.platform.web.security.factors.SecondFactors;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class AccountsTest {
    private final HandClock clock = new HandClock();
    private JdbcClient database;
    private StoredAccounts accounts;
    private StoredTokens tokens;

    @BeforeEach
    void begin_with_one_account() {
        database = JdbcClient.create(TestDatabase.empty().application());
        accounts = new StoredAccounts(
                database,
                new BCryptPasswordEncoder(4),
                new SecondFactors(database),
                new SignInLog(database, new RealTime(clock)),
                new RealTime(clock));
        tokens = new StoredTokens(database, new SecureRandom(), new RealTime(clock));
        accounts.create("head.undp", "assent", new PersonRef("p7"), "BY");
    }

    @Test
    void an_account_is_made_once() {
        assertThat(accounts.create("Head.UNDP", "other", new PersonRef("p8"), "BY"))
                .isFalse();

        assertThat(accounts.verify("head.undp", "assent"))
                .map(AccountPrincipal::personRef)
                .contains("p7");
        assertThat(accounts.any()).isTrue();
    }

    @Test
    void five_wrong_passwords_close_the_account_for_a_quarter_of_an_hour() {
        for (int i = 0; i < StoredAccounts.FAILURES; i++) {
            assertThat(accounts.verify("head.undp", "wrong")).isEmpty();
        }

        assertThat(accounts.verify("head.undp", "assent")).isEmpty();
        clock.advance(StoredAccounts.LOCKED.minusSeconds(1));
        assertThat(accounts.verify("head.undp", "assent")).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(accounts.verify("head.undp", "assent")).isPresent();
    }

    @Test
    void a_right_password_begins_the_count_anew() {
        for (int i = 0; i < StoredAccounts.FAILURES - 1; i++) {
            accounts.verify("head.undp", "wrong");
        }
        assertThat(accounts.verify("head.undp", "assent")).isPresent();

        for (int i = 0; i < StoredAccounts.FAILURES - 1; i++) {
            accounts.verify("head.undp", "wrong");
        }
        assertThat(accounts.verify("head.undp", "assent")).isPresent();
    }

    @Test
    void one_wrong_password_after_a_lock_does_not_lock_again() {
        for (int i = 0; i < StoredAccounts.FAILURES; i++) {
            accounts.verify("head.undp", "wrong");
        }
        clock.advance(StoredAccounts.LOCKED);

        accounts.verify("head.undp", "wrong");

        assertThat(accounts.verify("head.undp", "assent")).isPresent();
    }

    @Test
    void a_token_is_good_until_it_expires() {
        StoredTokens.Issued issued =
                tokens.issue(accounts.verify("head.undp", "assent").orElseThrow());

        assertThat(tokens.find(issued.token())).map(AccountPrincipal::username).contains("head.undp");
        clock.now = issued.expiresAt();
        assertThat(tokens.find(issued.token())).isEmpty();
    }

    @Test
    void neither_token_nor_password_lies_in_the_database() {
        StoredTokens.Issued issued =
                tokens.issue(accounts.verify("head.undp", "assent").orElseThrow());

        String stored = database.sql("select (select string_agg(a::text, ' ') from access.account a)"
                        + " || (select string_agg(t::text, ' ') from access.token t)")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(issued.token()).doesNotContain("|assent|", ",assent,");
    }

    @Test
    void a_disabled_account_has_no_token_any_more() {
        StoredTokens.Issued issued =
                tokens.issue(accounts.verify("head.undp", "assent").orElseThrow());

        accounts.disable("head.undp");

        assertThat(tokens.find(issued.token())).isEmpty();
        assertThat(accounts.verify("head.undp", "assent")).isEmpty();
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
