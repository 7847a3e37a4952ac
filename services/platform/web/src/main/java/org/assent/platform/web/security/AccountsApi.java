package org.assent.platform.web.security;

import static org.assent.platform.web.security.SignInRule.SU2;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assent.kernel.Role;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.security.StoredAccounts.Listed;
import org.assent.platform.web.security.factors.Factor;
import org.assent.platform.web.security.factors.SecondFactors;
import org.assent.platform.web.security.oidc.Identities;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accounts for programs of administrators. Accounts are no part of the record and have no earlier moment; no password, code or token is
 * ever in an answer. Sending an act again changes nothing.
 */
@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountsApi {
    private static final int LARGEST_PAGE = 500;

    private final StoredAccounts accounts;
    private final AccountCare care;
    private final SecondFactors factors;
    private final Identities identities;
    private final Sessions sessions;

    AccountsApi(
            StoredAccounts accounts,
            AccountCare care,
            SecondFactors factors,
            Identities identities,
            Sessions sessions) {
        this.accounts = accounts;
        this.care = care;
        this.factors = factors;
        this.identities = identities;
        this.sessions = sessions;
    }

    /** One page by name; {@code next} goes into {@code cursor}. */
    record AccountList(
            List<AccountEntry> accounts, @Nullable String next, long total) {}

    /** An account; {@code closedUntil} is absent where it is not closed, {@code enabled} is false where it is closed for good. */
    record AccountEntry(
            String username,
            String person,
            String network,
            boolean enabled,
            @Nullable Instant closedUntil,
            long secondFactors) {
        static AccountEntry of(Listed account) {
            return new AccountEntry(
                    account.username(),
                    account.person().value(),
                    account.network(),
                    account.enabled(),
                    account.closedUntil(),
                    account.factors());
        }
    }

    /** An account with what it is kept by and where it is signed in. */
    record AccountDetail(
            AccountEntry account,
            List<FactorEntry> factors,
            List<String> issuers,
            List<SessionsApi.SessionEntry> sessions) {}

    /** A second factor, without its secret. */
    record FactorEntry(
            String name,
            String kind,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {
        static FactorEntry of(Factor factor) {
            return new FactorEntry(factor.name(), factor.kind().toString(), factor.createdAt(), factor.lastUsedAt());
        }
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List accounts", operationId = "listAccounts")
    AccountList list(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "") String cursor,
            SignedIn reader) {
        requireAdministrator(reader);
        int rows = Math.min(Math.max(limit, 1), LARGEST_PAGE);
        List<Listed> found = accounts.list(reader.network(), name.strip(), closed, cursor, rows + 1);
        List<AccountEntry> page =
                found.stream().limit(rows).map(AccountEntry::of).toList();
        return new AccountList(
                page,
                found.size() > rows ? page.get(rows - 1).username() : null,
                accounts.count(reader.network(), name.strip(), closed));
    }

    @GetMapping(produces = Csv.MEDIA_TYPE)
    String table(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(defaultValue = "") String cursor,
            SignedIn reader) {
        return Csv.of(
                List.of("username", "person", "network", "enabled", "closedUntil", "secondFactors"),
                list(name, closed, limit, cursor, reader).accounts().stream()
                        .map(account -> List.of(
                                account.username(),
                                account.person(),
                                account.network(),
                                Boolean.toString(account.enabled()),
                                Objects.toString(account.closedUntil(), ""),
                                Long.toString(account.secondFactors())))
                        .toList());
    }

    @GetMapping("/{username}")
    @Operation(summary = "Read an account", operationId = "readAccount")
    AccountDetail account(@PathVariable String username, SignedIn reader) {
        requireAdministrator(reader);
        Listed account = care.known(username, reader);
        return new AccountDetail(
                AccountEntry.of(account),
                factors.list(account.username()).stream().map(FactorEntry::of).toList(),
                identities.issuers(account.username()),
                sessions.list(account.username(), "").stream()
                        .map(SessionsApi.SessionEntry::of)
                        .toList());
    }

    @PostMapping("/{username}/lock")
    @Operation(summary = "Close an account for a day, and sign its holder out everywhere", operationId = "lockAccount")
    AccountEntry lock(@PathVariable String username, SignedIn reader) {
        return AccountEntry.of(care.lock(username, reader));
    }

    @PostMapping("/{username}/unlock")
    @Operation(summary = "Open a closed account", operationId = "unlockAccount")
    AccountEntry unlock(@PathVariable String username, SignedIn reader) {
        return AccountEntry.of(care.unlock(username, reader));
    }

    @PostMapping("/{username}/end-sessions")
    @Operation(summary = "Sign the holder of an account out everywhere", operationId = "endSessionsOfAccount")
    AccountEntry endSessions(@PathVariable String username, SignedIn reader) {
        return AccountEntry.of(care.endSessions(username, reader));
    }

    private static void requireAdministrator(SignedIn reader) {
        SU2.requireRight(reader.actsAs(Role.ADMINISTRATOR));
    }
}
