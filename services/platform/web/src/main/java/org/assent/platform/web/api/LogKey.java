package org.assent.platform.web.api;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.assent.platform.proof.SigningKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key of the installation's log: made at the first use, the same ever after, for all copies of the application. */
final class LogKey {
    private final JdbcClient database;
    private final SecureRandom random;
    private final String origin;

    /** @param origin the name of the log; empty for one that is made up with the key */
    LogKey(JdbcClient database, SecureRandom random, String origin) {
        this.database = database;
        this.random = random;
        this.origin = origin;
    }

    SigningKey get() {
        return stored().orElseGet(() -> {
            database.sql("insert into access.log_key (secret) values (?) on conflict do nothing")
                    .param(SigningKey.generate(name(), random).secretText())
                    .update();
            return stored().orElseThrow();
        });
    }

    private Optional<SigningKey> stored() {
        return database.sql("select secret from access.log_key")
                .query(String.class)
                .optional()
                .map(SigningKey::parse);
    }

    private String name() {
        if (!origin.isBlank()) {
            return origin;
        }
        byte[] id = new byte[6];
        random.nextBytes(id);
        return "assent/" + HexFormat.of().formatHex(id);
    }
}
