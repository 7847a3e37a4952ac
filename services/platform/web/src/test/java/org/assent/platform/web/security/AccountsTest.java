package org.assent.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assent.kernel.PersonRef;
import org.assent.platform.notices.Letter;
import org.assent.platform.web.security.factors.SecondFactors;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

class AccountsTest {
    private final HandClock clock = new HandClock();
    private final List<Letter> sent = new ArrayList<>();
    private JdbcClient database;
    private Invitations invitations;
    private StoredAccounts accounts;
    private StoredTokens tokens;

    @BeforeEach
    void begin_with_one_account() {
        database = JdbcClient.create(TestDatabase.empty().application());
        RealTime time = new RealTime(clock);
        TransactionTemplate transactions = new TransactionTemplate(
                new JdbcTransactionManager(TestDatabase.shared().application()));
        AccountLetters letters = new AccountLetters(database, (letter, cause) -> sent.add(letter), transactions, time);
        invitations = new Invitations(database, letters, transactions, new SecureRandom(), time);
        accounts = new StoredAccounts(
                database,
                new BCryptPasswordEncoder(4),
                new SecondFactors(database),
                new SignInLog(database, time),
                letters,
                invitations,
                transactions,
                time);
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
    void a_closed_account_is_unlocked_at_once() {
        for (int i = 0; i < StoredAccounts.FAILURES; i++) {
            accounts.verify("head.undp", "wrong");
        }
        assertThat(accounts.verify("head.undp", "assent")).isEmpty();

        accounts.unlock("Head.UNDP");

        assertThat(accounts.verify("head.undp", "assent")).isPresent();
    }

    @Test
    void an_erased_person_signs_in_no_more_and_no_name_of_an_account_is_left() {
        accounts.create("second", "assent", new PersonRef("p7"), "BY");

        accounts.erase(new PersonRef("p7"));
        accounts.erase(new PersonRef("p7"));

        assertThat(accounts.of(new PersonRef("p7"))).isEmpty();
        assertThat(accounts.verify("head.undp", "assent")).isEmpty();
        assertThat(accounts.verify("second", "assent")).isEmpty();
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

    private String token() {
        Letter letter = sent.get(sent.size() - 1);
        return java.util.Objects.requireNonNull(letter.link()).replace("/invitation/", "");
    }

    @Test
    void an_invitation_is_a_letter_with_a_link_that_makes_one_account() {
        accounts.invite(new PersonRef("p9"), "BY", "focal.point@undp.example", Locale.ENGLISH);

        assertThat(sent)
                .singleElement()
                .satisfies(letter -> assertThat(letter.recipient()).isEqualTo("focal.point@undp.example"));
        Invitations.Invitation invitation = invitations.good(token()).orElseThrow();
        assertThat(accounts.proposed(invitation.mail())).isEqualTo("focal.point");
        assertThat(accounts.accept(invitation, "Head.UNDP", "a long password"))
                .as("a name that is taken")
                .isEmpty();
        assertThat(invitations.good(token())).isPresent();
        assertThat(accounts.accept(invitation, "Focal.Point", "a long password"))
                .isPresent();
        assertThat(accounts.accept(invitation, "another", "a long password")).isEmpty();

        assertThat(invitations.good(token())).isEmpty();
        assertThat(accounts.verify("focal.point", "a long password"))
                .map(AccountPrincipal::person)
                .contains(new PersonRef("p9"));
        assertThat(accounts.proposed("focal.point@who.example")).isEqualTo("focal.point2");
    }

    @Test
    void a_link_is_good_for_seven_days_and_until_a_new_one_is_sent_or_it_is_taken_back() {
        accounts.invite(new PersonRef("p9"), "BY", "focal.point@undp.example", Locale.ENGLISH);
        String first = token();
        accounts.invite(new PersonRef("p9"), "BY", "focal.point@undp.example", Locale.ENGLISH);
        String second = token();

        assertThat(invitations.good(first)).isEmpty();
        Invitations.Invitation invitation = invitations.good(second).orElseThrow();
        clock.advance(Invitations.GOOD);
        assertThat(invitations.good(second)).isEmpty();
        assertThat(accounts.accept(invitation, "focal.point", "a long password"))
                .isEmpty();
        assertThat(invitations.resend(invitation.id())).isTrue();
        assertThat(invitations.good(token())).isPresent();
        assertThat(invitations.withdraw(invitation.id())).isTrue();
        assertThat(invitations.good(token())).isEmpty();
        assertThat(invitations.resend(invitation.id())).isFalse();
        assertThat(invitations.list("BY", 0, 10)).hasSize(1);
    }

    @Test
    void who_has_an_account_is_not_invited() {
        accounts.invite(new PersonRef("p7"), "BY", "head@undp.example", Locale.ENGLISH);

        assertThat(sent).isEmpty();
    }

    @Test
    void the_holder_gets_a_letter_when_the_account_is_closed_and_an_administrator_opens_it() {
        database.sql("update access.account set mail = 'head@undp.example'").update();
        for (int i = 0; i < StoredAccounts.FAILURES; i++) {
            accounts.verify("head.undp", "wrong");
        }

        assertThat(sent)
                .singleElement()
                .satisfies(letter -> assertThat(letter.recipient()).isEqualTo("head@undp.example"));
        assertThat(accounts.list("KZ", "", true, "", 10))
                .as("read for another Network")
                .isEmpty();
        assertThat(accounts.listed("KZ", "head.undp")).isEmpty();
        assertThat(accounts.list("BY", "", true, "", 10))
                .extracting(StoredAccounts.Listed::username)
                .containsExactly("head.undp");
        accounts.unlock("head.undp");
        assertThat(accounts.verify("head.undp", "assent")).isPresent();
        assertThat(accounts.count("BY", "", true)).isZero();
    }

    @Test
    void signing_in_fails_only_so_often_from_one_address() {
        AddressLimit limit = new AddressLimit(database, new RealTime(clock), 3);
        for (int i = 0; i < 3; i++) {
            assertThat(limit.mustWait("192.0.2.1")).isEmpty();
            limit.failed("192.0.2.1");
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(limit.mustWait("192.0.2.1")).contains(Duration.ofMinutes(7));
        assertThat(limit.mustWait("192.0.2.2")).isEmpty();
        clock.advance(Duration.ofMinutes(7));
        assertThat(limit.mustWait("192.0.2.1")).isEmpty();
    }

    @Test
    void what_happened_is_noted_without_secrets_and_cannot_be_changed() {
        accounts.verify("head.undp", "wrong-secret");
        accounts.verify("typed-by-mistake", "assent");

        List<SignInLog.Entry> entries = new SignInLog(database, new RealTime(clock)).list("", 0, 10);
        assertThat(entries).extracting(SignInLog.Entry::event).containsOnly(SignInEvent.PASSWORD_WRONG);
        assertThat(entries).extracting(SignInLog.Entry::username).containsExactly(null, "head.undp");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> database.sql("delete from access.sign_in_log").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_password_may_be_long_and_must_not_be_one_that_is_guessed_first() {
        PasswordChoice choice = PasswordChoice.withTheListOfCommonOnes();

        assertThat(choice.problem("1234567", "head.undp")).contains("password.too-short");
        assertThat(choice.problem("Password", "head.undp")).contains("password.too-common");
        assertThat(choice.problem("my head.undp one", "head.undp")).contains("password.too-common");
        assertThat(choice.problem("aaaaaaaaaaaa", "head.undp")).contains("password.too-common");
        assertThat(choice.problem("correct horse battery staple", "head.undp")).isEmpty();
        assertThat(choice.problem("x1".repeat(64), "head.undp")).isEmpty();
        LongPasswords passwords = new LongPasswords(new BCryptPasswordEncoder(4));
        assertThat(passwords.matches("é".repeat(100), passwords.encode("é".repeat(100))))
                .isTrue();
        assertThat(passwords.matches("é".repeat(99), passwords.encode("é".repeat(100))))
                .isFalse();
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
