package org.assent.platform.web.security.factors;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.assent.platform.web.security.factors.Factor.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which second factors an account has. */
public final class SecondFactors {
    private final JdbcClient database;

    public SecondFactors(JdbcClient database) {
        this.database = database;
    }

    /** Whether the account has an authenticator or a passkey. */
    public boolean any(String username) {
        return !list(username).isEmpty();
    }

    /** Whether the account has one of this kind. */
    public boolean any(String username, Kind kind) {
        return list(username).stream().anyMatch(factor -> factor.kind() == kind);
    }

    /** All, the oldest first. */
    public List<Factor> list(String username) {
        return database.sql("""
                        select authenticator_id::text as id, 'AUTHENTICATOR' as kind, name, created_at, last_used_at
                        from access.authenticator where username = :username
                        union all
                        select encode(credential_id, 'hex'), 'PASSKEY', name, created_at, last_used_at
                        from access.passkey where username = :username
                        order by created_at, id
                        """)
                .param("username", username)
                .query((result, number) -> new Factor(
                        result.getString("id"),
                        Kind.valueOf(result.getString("kind")),
                        result.getString("name"),
                        result.getTimestamp("created_at").toInstant(),
                        Optional.ofNullable(result.getTimestamp("last_used_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .list();
    }

    /** Gives one of the account's factors another name. */
    public boolean rename(String username, String id, String name) {
        return database.sql(
                                        "update access.authenticator set name = ? where username = ? and authenticator_id::text = ?")
                                .params(name, username, id)
                                .update()
                        + database.sql("update access.passkey set name = ? where username = ? and"
                                        + " encode(credential_id, 'hex') = ?")
                                .params(name, username, id)
                                .update()
                == 1;
    }

    /** Takes one of the account's factors away, and the recovery codes with the last. */
    public boolean remove(String username, String id) {
        int removed = database.sql("delete from access.authenticator where username = ? and authenticator_id::text = ?")
                        .params(username, id)
                        .update()
                + database.sql("delete from access.passkey where username = ? and encode(credential_id, 'hex') = ?")
                        .params(username, id)
                        .update();
        if (!any(username)) {
            database.sql("delete from access.recovery_code where username = ?")
                    .param(username)
                    .update();
        }
        return removed == 1;
    }
}
