package org.assent.platform.web.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.kernel.TextHash;
import org.assent.platform.web.Accounts;
import org.assent.platform.web.security.factors.SecondFactors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/** Accounts in schema {@code access}. After several wrong passwords an account is closed for a while. */
final class StoredAccounts implements Accounts {
    /** So many wrong passwords one after the other close an account. */
    static final int FAILURES = 5;

    /** For so long. */
    static final Duration LOCKED = Duration.ofMinutes(15);

    /** What the name of an erased account begins with; nobody can sign in by it. */
    private static final String ERASED = "erased ";

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final SecondFactors factors;
    private final SignInLog log;
    private final AccountLetters letters;
    private final Invitations invitations;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final String nobodysHash;

    StoredAccounts(
            JdbcClient database,
            PasswordEncoder passwords,
            SecondFactors factors,
            SignInLog log,
            AccountLetters letters,
            Invitations invitations,
            TransactionOperations transactions,
            RealTime time) {
        this.database = database;
        this.passwords = passwords;
        this.factors = factors;
        this.log = log;
        this.letters = letters;
        this.invitations = invitations;
        this.transactions = transactions;
        this.clock = time.clock();
        this.nobodysHash = passwords.encode("nobody");
    }

    /** An account as administrators see it. */
    record Listed(
            String username,
            PersonRef person,
            String network,
            @Nullable String mail,
            boolean enabled,
            @Nullable Instant closedUntil,
            long factors) {}

    @Override
    public boolean create(String username, String password, PersonRef person, String network) {
        // Hashing takes its time on purpose; a start that finds its accounts there must not pay for it.
        if (find(normal(username)).isPresent()) {
            return false;
        }
        return database.sql("""
                        insert into access.account (username, password_hash, person_ref, network, locale)
                        values (?, ?, ?, ?, 'en') on conflict (username) do nothing
                        """)
                        .params(normal(username), passwords.encode(password), person.value(), network)
                        .update()
                == 1;
    }

    @Override
    public void disable(String username) {
        database.sql("update access.account set enabled = false where username = ?")
                .param(normal(username))
                .update();
        database.sql("delete from access.token where username = ?")
                .param(normal(username))
                .update();
        database.sql("delete from access.session where principal_name = ?")
                .param(normal(username))
                .update();
    }

    @Override
    public Optional<PersonRef> person(String username) {
        return find(normal(username)).filter(Row::enabled).map(row -> new PersonRef(row.personRef()));
    }

    @Override
    public void unlock(String username) {
        forgetFailures(username);
    }

    /** Lets nobody sign in with it for a while; what is open elsewhere is ended by whoever calls it. */
    void lock(String username, Duration time) {
        database.sql("update access.account set locked_until = ? where username = ?")
                .params(Timestamp.from(clock.instant().plus(time)), normal(username))
                .update();
    }

    @Override
    public void invite(PersonRef person, String network, String mail, Locale language) {
        boolean known = database.sql("select exists (select 1 from access.account where person_ref = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
        if (!known) {
            invitations.invite(person, network, mail, language);
            log.note(SignInEvent.INVITED, null);
        }
    }

    /**
     * Makes the account of an invitation, which is used up by that.
     *
     * @return nothing where the name is taken, or the invitation was used meanwhile
     */
    Optional<AccountPrincipal> accept(Invitations.Invitation invitation, String username, String password) {
        String name = normal(username);
        boolean made = Boolean.TRUE.equals(transactions.execute(status -> {
            boolean fresh = create(name, password, invitation.person(), invitation.network());
            if (!fresh || !invitations.accept(invitation.id(), name)) {
                status.setRollbackOnly();
                return false;
            }
            database.sql("update access.account set mail = ?, locale = ? where username = ?")
                    .params(invitation.mail(), invitation.language(), name)
                    .update();
            return true;
        }));
        return made ? account(name) : Optional.empty();
    }

    /** A name that is free, made from a mail address. */
    String proposed(String mail) {
        String local = normal(mail).replaceFirst("@.*", "").replaceAll("[^a-z0-9._-]", "");
        String name = local.length() < 3 || !Character.isLetterOrDigit(local.charAt(0)) ? "member" : local;
        String free = name;
        for (int number = 2; find(free).isPresent(); number++) {
            free = name + number;
        }
        return free;
    }

    /** Another password from now on. */
    void changePassword(String username, String password) {
        database.sql("update access.account set password_hash = ? where username = ?")
                .params(passwords.encode(password), normal(username))
                .update();
        endTokens(username);
    }

    /** Ends the tokens of programs. */
    void endTokens(String username) {
        database.sql("delete from access.token where username = ?")
                .param(normal(username))
                .update();
    }

    private static final String WANTED =
            " where network = :network and position(lower(:name) in username) > 0 and (not :closed or locked_until > :now or not enabled)";

    /**
     * Accounts by name.
     *
     * @param network only those for the pages of this Network
     * @param part of the name; empty for all
     * @param closed only those that nobody can sign in with now
     * @param after names after this one
     */
    List<Listed> list(String network, String part, boolean closed, String after, int limit) {
        return listed(WANTED + " and username > :after order by username limit :limit", network, part, closed)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> listed(row))
                .list();
    }

    long count(String network, String part, boolean closed) {
        return database.sql("select count(*) from access.account" + WANTED)
                .param("network", network)
                .param("name", part)
                .param("closed", closed)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    Optional<Listed> listed(String network, String username) {
        return listed(WANTED + " and username = :username", network, "", false)
                .param("username", normal(username))
                .query((row, number) -> listed(row))
                .optional();
    }

    private JdbcClient.StatementSpec listed(String where, String network, String part, boolean closed) {
        return database.sql("select a.*, (select count(*) from access.authenticator f where f.username = a.username)"
                        + " + (select count(*) from access.passkey p where p.username = a.username) as factors"
                        + " from access.account a" + where)
                .param("network", network)
                .param("name", part)
                .param("closed", closed)
                .param("now", Timestamp.from(clock.instant()));
    }

    private Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getString("username"),
                new PersonRef(row.getString("person_ref")),
                row.getString("network"),
                row.getString("mail"),
                row.getBoolean("enabled"),
                Optional.ofNullable(row.getTimestamp("locked_until"))
                        .map(Timestamp::toInstant)
                        .filter(clock.instant()::isBefore)
                        .orElse(null),
                row.getLong("factors"));
    }

    @Override
    public Optional<Locale> language(PersonRef person, String network) {
        return database.sql("select locale from access.account where person_ref = ?"
                        + " order by network = ? desc, username limit 1")
                .params(person.value(), network)
                .query(String.class)
                .optional()
                .map(Locale::forLanguageTag);
    }

    @Override
    public List<String> of(PersonRef person) {
        return database.sql("select username from access.account where person_ref = ? order by username")
                .param(person.value())
                .query(String.class)
                .list();
    }

    @Override
    public void erase(PersonRef person) {
        database.sql("delete from access.invitation where person_ref = ?")
                .param(person.value())
                .update();
        for (String username : of(person)) {
            if (username.startsWith(ERASED)) {
                continue;
            }
            String erased = ERASED + TextHash.of(nobodysHash + "/" + username).value();
            disable(username);
            for (String column : List.of("username", "by_username")) {
                database.sql("update access.sign_in_log set " + column + " = ? where " + column + " = ?")
                        .params(erased, username)
                        .update();
            }
            // Factors and passkeys go with the account.
            database.sql("delete from access.account where username = ?")
                    .param(username)
                    .update();
        }
    }

    @Override
    public Optional<PersonRef> personOf(String username, String network) {
        return database.sql("select person_ref from access.account where username = ? and network = ?")
                .params(normal(username), network)
                .query(String.class)
                .optional()
                .map(PersonRef::new);
    }

    @Override
    public boolean any() {
        return database.sql("select exists (select 1 from access.account)")
                .query(Boolean.class)
                .single();
    }

    /**
     * The account, if the password is right and it is open. A wrong name, a wrong password and a closed account take the same
     * time and get the same answer, so nobody learns which names exist.
     */
    Optional<AccountPrincipal> verify(String username, String password) {
        Optional<Row> row = find(normal(username));
        boolean right = passwords.matches(password, row.map(Row::passwordHash).orElse(nobodysHash));
        if (row.isEmpty() || !row.get().enabled() || row.get().lockedAt(clock.instant())) {
            log.note(SignInEvent.PASSWORD_WRONG, row.map(Row::username).orElse(null));
            return Optional.empty();
        }
        if (!right) {
            log.note(SignInEvent.PASSWORD_WRONG, row.get().username());
            countFailure(row.get().username());
            return Optional.empty();
        }
        if (!factors.any(row.get().username())) {
            forgetFailures(row.get().username());
        }
        return row.map(Row::principal);
    }

    /** Whether somebody may sign in with the account now. */
    boolean open(String username) {
        return find(normal(username))
                .filter(row -> row.enabled() && !row.lockedAt(clock.instant()))
                .isPresent();
    }

    /** The account of a name, open or not. */
    Optional<AccountPrincipal> account(String username) {
        return find(normal(username)).map(Row::principal);
    }

    /** What was shown was right: wrong tries from before count no more. */
    void forgetFailures(String username) {
        database.sql("update access.account set failures = 0, locked_until = null where username = ?"
                        + " and (failures <> 0 or locked_until is not null)")
                .param(normal(username))
                .update();
    }

    /** Remembers the language for the next time. */
    void speak(String username, String language) {
        database.sql("update access.account set locale = ? where username = ?")
                .params(language, username)
                .update();
    }

    private Optional<Row> find(String username) {
        return database.sql("select username, password_hash, person_ref, network, locale, enabled, locked_until"
                        + " from access.account where username = ?")
                .param(username)
                .query((result, number) -> new Row(
                        result.getString("username"),
                        result.getString("password_hash"),
                        result.getString("person_ref"),
                        result.getString("network"),
                        result.getString("locale"),
                        result.getBoolean("enabled"),
                        Optional.ofNullable(result.getTimestamp("locked_until")).map(Timestamp::toInstant)))
                .optional();
    }

    /** Counted in one statement, so tries at the same time are all counted; a lock that is over begins a new count. */
    void countFailure(String username) {
        Instant now = clock.instant();
        boolean locked = database.sql("""
                        update access.account set
                            failures = case when locked_until is null then failures + 1 else 1 end,
                            locked_until = case when locked_until is null and failures + 1 >= ? then cast(? as timestamptz) end
                        where username = ? returning locked_until is not null and failures >= ?
                        """)
                .params(FAILURES, Timestamp.from(now.plus(LOCKED)), username, FAILURES)
                .query(Boolean.class)
                .single();
        if (locked) {
            log.note(SignInEvent.LOCKED, username);
            letters.locked(username);
        }
    }

    private static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private record Row(
            String username,
            String passwordHash,
            String personRef,
            String network,
            String language,
            boolean enabled,
            Optional<Instant> lockedUntil) {
        boolean lockedAt(Instant now) {
            return lockedUntil.filter(now::isBefore).isPresent();
        }

        AccountPrincipal principal() {
            return new AccountPrincipal(username, personRef, network, language);
        }
    }
}
