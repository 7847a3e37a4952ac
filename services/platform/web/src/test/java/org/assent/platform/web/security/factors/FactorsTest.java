package org.assent.platform.web.security.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assent.platform.web.security.RealTime;
import org.assent.platform.web.security.factors.Factor.Kind;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class FactorsTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:10Z");
    private static final String NAME = "head.undp";

    @TempDir
    Path data;

    private final SecureRandom random = new SecureRandom();
    private JdbcClient database;
    private Sealing sealing;

    @BeforeEach
    void begin_with_one_account() {
        database = JdbcClient.create(TestDatabase.empty().application());
        sealing = new Sealing("", data, random);
        database.sql("insert into access.account (username, password_hash, person_ref, network, locale)"
                        + " values (?, 'x', 'p7', 'BY', 'en')")
                .param(NAME)
                .update();
    }

    private Authenticators at(Instant now) {
        return new Authenticators(database, sealing, random, new RealTime(Clock.fixed(now, ZoneOffset.UTC)));
    }

    /** What an app would show that was given the secret as a page shows it. */
    private String shown(String begun, Instant at) {
        byte[] secret = bytes(at(at).setUp(NAME, begun).typed());
        return Totp.code(secret, Totp.step(at));
    }

    private static byte[] bytes(String base32) {
        String plain = base32.replace(" ", "");
        byte[] bytes = new byte[plain.length() * 5 / 8];
        for (int i = 0; i < bytes.length * 8; i++) {
            int five = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(plain.charAt(i / 5));
            bytes[i / 8] |= (byte) ((five >> (4 - i % 5) & 1) << (7 - i % 8));
        }
        return bytes;
    }

    @Test
    void codes_are_those_of_the_standard() {
        byte[] secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(59)))).isEqualTo("287082");
        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(1111111109))))
                .isEqualTo("081804");
        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(1111111111))))
                .isEqualTo("050471");
        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(1234567890))))
                .isEqualTo("005924");
        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(2000000000))))
                .isEqualTo("279037");
        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(20000000000L))))
                .isEqualTo("353130");
        assertThat(Totp.base32("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    }

    @Test
    void an_app_is_kept_once_its_first_code_is_right() {
        String begun = at(NOW).begin(NAME);

        assertThat(at(NOW).add(NAME, "Phone", begun, "000000x")).isFalse();
        assertThat(at(NOW).add(NAME, "Phone", begun, shown(begun, NOW))).isTrue();

        assertThat(new SecondFactors(database).list(NAME)).singleElement().satisfies(factor -> {
            assertThat(factor.name()).isEqualTo("Phone");
            assertThat(factor.kind()).isEqualTo(Kind.AUTHENTICATOR);
        });
    }

    @Test
    void a_code_is_good_once_and_only_near_its_time() {
        String begun = at(NOW).begin(NAME);
        at(NOW).add(NAME, "Phone", begun, shown(begun, NOW));
        Instant later = NOW.plusSeconds(60);
        String code = shown(begun, later);

        assertThat(at(NOW).accept(NAME, shown(begun, NOW)))
                .as("used to add the app")
                .isFalse();
        assertThat(at(later.minusSeconds(60)).accept(NAME, code))
                .as("too early")
                .isFalse();
        assertThat(at(later.plusSeconds(60)).accept(NAME, code)).as("too late").isFalse();
        assertThat(at(later.plusSeconds(30)).accept(NAME, code))
                .as("a little late")
                .isTrue();
        assertThat(at(later.plusSeconds(30)).accept(NAME, code)).as("again").isFalse();
        assertThat(at(later).accept("head.who", shown(begun, later)))
                .as("somebody else's")
                .isFalse();
    }

    @Test
    void the_drawing_says_what_the_text_says() {
        Authenticators.SetUp setUp = at(NOW).setUp(NAME, at(NOW).begin(NAME));

        assertThat(setUp.typed()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(setUp.address())
                .isEqualTo("otpauth://totp/Assent:head.undp?secret="
                        + setUp.typed().replace(" ", "") + "&issuer=Assent&algorithm=SHA1&digits=6&period=30");
        assertThat(setUp.drawing()).startsWith("M4 4h1v1h-1z");
    }

    @Test
    void the_secret_lies_sealed_in_the_database() throws Exception {
        String begun = at(NOW).begin(NAME);
        at(NOW).add(NAME, "Phone", begun, shown(begun, NOW));
        byte[] secret = bytes(at(NOW).setUp(NAME, begun).typed());

        byte[] stored = database.sql("select secret from access.authenticator")
                .query(byte[].class)
                .single();

        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
        assertThat(Files.getPosixFilePermissions(data.resolve("secrets.key"))).hasSize(2);
        Sealing another = new Sealing("another key", data, random);
        assertThatThrownBy(() -> another.open(stored, "x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealing.open(stored, "somebody else's")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_recovery_code_is_good_once_however_it_is_typed() {
        RecoveryCodes codes = new RecoveryCodes(database, random);
        List<String> shown = codes.renew(NAME);

        assertThat(shown).hasSize(RecoveryCodes.NUMBER).doesNotHaveDuplicates();
        assertThat(codes.use(
                        NAME,
                        " " + shown.get(0).toUpperCase(java.util.Locale.ROOT).replace("-", " ")))
                .isTrue();
        assertThat(codes.use(NAME, shown.get(0))).isFalse();
        assertThat(codes.use("head.who", shown.get(1))).isFalse();
        assertThat(codes.left(NAME)).isEqualTo(RecoveryCodes.NUMBER - 1);
        assertThat(codes.renew(NAME)).doesNotContainAnyElementsOf(shown);
        assertThat(codes.use(NAME, shown.get(1))).isFalse();
    }

    @Test
    void with_the_last_factor_the_recovery_codes_go() {
        String begun = at(NOW).begin(NAME);
        at(NOW).add(NAME, "Phone", begun, shown(begun, NOW));
        RecoveryCodes codes = new RecoveryCodes(database, random);
        codes.renew(NAME);
        SecondFactors factors = new SecondFactors(database);
        String id = factors.list(NAME).get(0).id();

        assertThat(factors.remove("head.who", id)).isFalse();
        assertThat(factors.rename(NAME, id, "Old phone")).isTrue();
        assertThat(factors.list(NAME)).extracting(Factor::name).containsExactly("Old phone");
        assertThat(factors.remove(NAME, id)).isTrue();

        assertThat(factors.any(NAME)).isFalse();
        assertThat(codes.left(NAME)).isZero();
    }
}
