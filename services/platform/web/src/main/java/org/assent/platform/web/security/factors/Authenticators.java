package org.assent.platform.web.security.factors;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import org.assent.kernel.Ids;
import org.assent.platform.web.security.RealTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Authenticator apps of accounts. A code is good within half a minute before and after its own, and once. */
public final class Authenticators {
    private static final int SECRET = 20;
    private static final int MARGIN = 4;
    private static final String ISSUER = "Assent";

    private final JdbcClient database;
    private final Sealing sealing;
    private final SecureRandom random;
    private final Clock clock;

    public Authenticators(JdbcClient database, Sealing sealing, SecureRandom random, RealTime time) {
        this.database = database;
        this.sealing = sealing;
        this.random = random;
        this.clock = time.clock();
    }

    /**
     * What a page shows to set an app up.
     *
     * @param typed the secret as it is typed into an app, in groups of four
     * @param address the same as a link that an app opens
     * @param drawing the link as a QR code: the path of an SVG of {@code size} by {@code size}, with its margin
     */
    public record SetUp(String typed, String address, String drawing, int size) {}

    /** A new secret for an account, sealed: good to be kept until its first code is typed. */
    public String begin(String username) {
        byte[] secret = new byte[SECRET];
        random.nextBytes(secret);
        return Base64.getEncoder().encodeToString(sealing.seal(secret, username));
    }

    /**
     * How a secret is shown once, to set an app up.
     *
     * @param begun what {@link #begin} gave
     */
    public SetUp setUp(String username, String begun) {
        String base32 = Totp.base32(opened(username, begun));
        String address = "otpauth://totp/" + ISSUER + ":" + URLEncoder.encode(username, StandardCharsets.UTF_8)
                + "?secret=" + base32 + "&issuer=" + ISSUER + "&algorithm=SHA1&digits=6&period=" + Totp.STEP;
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        return new SetUp(base32.replaceAll("(.{4})(?!$)", "$1 "), address, drawn(code), code.size + 2 * MARGIN);
    }

    private byte[] opened(String username, String begun) {
        return sealing.open(Base64.getDecoder().decode(begun), username);
    }

    private static String drawn(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /**
     * Keeps an app whose first code is right.
     *
     * @param begun what {@link #begin} gave
     * @return whether it is
     */
    public boolean add(String username, String name, String begun, String code) {
        byte[] secret = opened(username, begun);
        OptionalLong step = stepOf(secret, code);
        if (step.isEmpty()) {
            return false;
        }
        UUID id = Ids.next(clock.instant(), random);
        Timestamp now = Timestamp.from(clock.instant());
        database.sql("""
                        insert into access.authenticator
                            (authenticator_id, username, name, secret, created_at, last_used_at, last_step)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, username, name, sealing.seal(secret, id.toString()), now, now, step.getAsLong())
                .update();
        return true;
    }

    /** Whether a code is right and was not used before; it is used by that. */
    public boolean accept(String username, String code) {
        for (Map.Entry<UUID, byte[]> row : sealedSecrets(username).entrySet()) {
            OptionalLong step = stepOf(sealing.open(row.getValue(), row.getKey().toString()), code);
            if (step.isPresent() && use(row.getKey(), step.getAsLong())) {
                return true;
            }
        }
        return false;
    }

    /** In one statement, so that of two uses at once one counts. */
    private boolean use(UUID id, long step) {
        return database.sql("update access.authenticator set last_step = ?, last_used_at = ?"
                                + " where authenticator_id = ? and last_step < ?")
                        .params(step, Timestamp.from(clock.instant()), id, step)
                        .update()
                == 1;
    }

    private OptionalLong stepOf(byte[] secret, String code) {
        byte[] typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long now = Totp.step(clock.instant());
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> MessageDigest.isEqual(Totp.code(secret, step).getBytes(StandardCharsets.UTF_8), typed))
                .max();
    }

    private Map<UUID, byte[]> sealedSecrets(String username) {
        Map<UUID, byte[]> secrets = new LinkedHashMap<>();
        database.sql("select authenticator_id, secret from access.authenticator where username = ? order by created_at")
                .param(username)
                .query(row -> {
                    secrets.put(row.getObject("authenticator_id", UUID.class), row.getBytes("secret"));
                });
        return secrets;
    }
}
