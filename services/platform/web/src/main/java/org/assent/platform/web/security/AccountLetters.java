package org.assent.platform.web.security;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.Letters;
import org.assent.platform.notices.Words;
import org.assent.platform.notices.Words.Argument;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Letters to the holders of accounts, where their address is known. */
final class AccountLetters {
    /** No event of the log asks for these letters. */
    private static final long NO_CAUSE = 0;

    private final JdbcClient database;
    private final @Nullable Letters letters;
    private final TransactionOperations transactions;
    private final RealTime time;

    /** @param letters {@code null} where this installation writes none */
    AccountLetters(JdbcClient database, @Nullable Letters letters, TransactionOperations transactions, RealTime time) {
        this.database = database;
        this.letters = letters;
        this.transactions = transactions;
        this.time = time;
    }

    private record Holder(String mail, Locale language) {}

    /** The account was closed after wrong tries. */
    void locked(String username) {
        toHolder(username, "locked", "/sign-in");
    }

    /** Somebody, perhaps not the holder, changed the password. */
    void passwordChanged(String username) {
        toHolder(username, "password", "/sign-in");
    }

    /** A second factor came or went. */
    void factorsChanged(String username) {
        toHolder(username, "factors", "/account/security");
    }

    /** With the link by which an account is made. */
    void invited(UUID invitationId, String mail, Locale language, String token, Instant expiresAt) {
        String key = "access.invited." + invitationId + "." + expiresAt.toEpochMilli();
        send(new Letter(
                key,
                invitationId.toString(),
                null,
                mail,
                language,
                Words.of("access.letter.invited.subject"),
                List.of(
                        Words.of("access.letter.invited.body"),
                        Words.of("access.letter.invited.until", Argument.time(expiresAt, ZoneOffset.UTC))),
                "/invitation/" + token,
                null));
    }

    private void toHolder(String username, String what, String link) {
        database.sql("select mail, locale from access.account where username = ? and mail is not null")
                .param(username)
                .query((row, number) -> new Holder(row.getString("mail"), Languages.of(row.getString("locale"))))
                .optional()
                .ifPresent(holder -> send(new Letter(
                        "access." + what + "." + username + "." + time.clock().millis(),
                        username,
                        null,
                        holder.mail(),
                        holder.language(),
                        Words.of("access.letter." + what + ".subject"),
                        List.of(
                                Words.of(
                                        "access.letter." + what + ".body",
                                        Argument.time(time.clock().instant(), ZoneOffset.UTC)),
                                Words.of("access.letter.not-you")),
                        link,
                        null)));
    }

    private void send(Letter letter) {
        Letters outgoing = letters;
        if (outgoing != null) {
            transactions.executeWithoutResult(status -> outgoing.send(letter, NO_CAUSE));
        }
    }
}
