package org.assent.platform.web.security.factors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes for when no second factor is at hand. They are shown once, when they are made; kept are hashes. Each is good once. */
public final class RecoveryCodes {
    /** So many are made at once. */
    public static final int NUMBER = 10;

    private static final int BYTES = 10;

    private final JdbcClient database;
    private final SecureRandom random;

    public RecoveryCodes(JdbcClient database, SecureRandom random) {
        this.database = database;
        this.random = random;
    }

    /** New codes; those from before are good no more. */
    public List<String> renew(String username) {
        List<String> codes = Stream.generate(this::fresh).limit(NUMBER).toList();
        database.sql("delete from access.recovery_code where username = ?")
                .param(username)
                .update();
        codes.forEach(code -> database.sql("insert into access.recovery_code (username, code_hash) values (?, ?)")
                .params(username, hash(code))
                .update());
        return codes;
    }

    /** Whether a code is right; it is used up by that. */
    public boolean use(String username, String code) {
        return database.sql("delete from access.recovery_code where username = ? and code_hash = ?")
                        .params(username, hash(code))
                        .update()
                == 1;
    }

    /** How many are left. */
    public long left(String username) {
        return database.sql("select count(*) from access.recovery_code where username = ?")
                .param(username)
                .query(Long.class)
                .single();
    }

    private String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Totp.base32(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }

    private static byte[] hash(String code) {
        String plain = code.replaceAll("[^A-Za-z2-7]", "").toLowerCase(Locale.ROOT);
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
