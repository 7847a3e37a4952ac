package org.assent.platform.notices.post;

import org.jspecify.annotations.Nullable;

/**
 * The mail server that takes letters.
 *
 * @param user by which Assent signs in; {@code null} where the server asks for none
 * @param sender the address letters come from
 * @param startTls whether the connection must be encrypted before anything is said
 * @param address where a reader opens this application, {@code https://assent.example}; links in letters begin with it
 */
public record MailServer(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        String sender,
        boolean startTls,
        String address) {
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
