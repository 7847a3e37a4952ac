package org.assent.platform.web.security.factors;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Which second factors an account has. */
public final class SecondFactors {
    private final JdbcClient database;

    public SecondFactors(JdbcClient database) {
        this.database = database;
    }

    /** Whether the account has an authenticator or a passkey. */
    public boolean any(String username) {
        return database.sql("""
                        select exists (select 1 from access.authenticator where username = ?)
                            or exists (select 1 from access.passkey where username = ?)
                        """).params(username, username).query(Boolean.class).single();
    }
}
