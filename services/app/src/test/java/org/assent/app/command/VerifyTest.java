package org.assent.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.app.configuration.ClockConfiguration;
import org.assent.app.configuration.DatabaseConfiguration;
import org.assent.app.configuration.Instance;
import org.assent.app.configuration.InstanceFile;
import org.assent.app.configuration.RealTime;
import org.assent.app.configuration.SettingsConfiguration;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.demonstration.DemonstrationConfiguration;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.membership.entity.EntityConfiguration;
import org.assent.membership.network.NetworkConfiguration;
import org.assent.membership.seat.SeatConfiguration;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class VerifyTest {
    private static final Path DATA = TestDatabase.target().resolve("verify");

    private static Locale language;
    private static long size;

    /** Enough of the product to write a log with the demonstration network in it. */
    @Configuration(proxyBeanMethods = false)
    @Import({
        SettingsConfiguration.class,
        DatabaseConfiguration.class,
        ClockConfiguration.class,
        RealTime.class,
        LedgerConfiguration.class,
        NetworkConfiguration.class,
        EntityConfiguration.class,
        SeatConfiguration.class,
        DemonstrationConfiguration.class
    })
    static class Writer {
        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        EventTypes membershipEvents() {
            return MembershipConfiguration.events();
        }
    }

    @BeforeAll
    static void write() throws Exception {
        language = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        System.setProperty("assent.data", DATA.toString());
        System.setProperty("assent.demo", "false");
        try (ConfigurableApplicationContext writer = new SpringApplicationBuilder(Writer.class)
                .web(WebApplicationType.NONE)
                .run()) {
            writer.getBean(DemonstrationNetwork.class).load();
            size = writer.getBean(EventLog.class).head();
        }
    }

    @AfterAll
    static void forget() {
        Locale.setDefault(language);
        System.clearProperty("assent.data");
        System.clearProperty("assent.demo");
    }

    @Test
    void a_sound_log_is_said_to_be_sound_with_its_size_and_root() {
        Said said = verify();

        assertThat(said.status()).as(said.toString()).isZero();
        assertThat(said.out())
                .containsPattern("Size +" + size + "\n")
                .containsPattern("Root +[A-Za-z0-9+/=]{32,}\n")
                .containsPattern("Last recorded at +20\\d\\d-")
                .contains("Everything is as it was recorded: " + size)
                .doesNotContain("First bad position");
    }

    @Test
    void what_the_owner_of_the_database_changed_is_found_at_its_position() throws SQLException {
        Map<String, Long> changes = Map.of(
                "update ledger.event set payload = payload || '\\x20'::bytea where position = 5",
                5L,
                "update ledger.event set metadata = '\\x7b7d'::bytea where position = 6",
                6L,
                "update ledger.event set recorded_at = recorded_at + interval '1 us' where position = 7",
                7L,
                "update ledger.event set leaf_hash = sha256(leaf_hash) where position = 8",
                8L,
                "delete from ledger.event where position = 9",
                9L,
                "update ledger.event set position = -position where position in (11, 12);"
                        + "update ledger.event set position = 23 + position where position in (-11, -12)",
                11L,
                "update ledger.event_type set alias = alias || 'x'"
                        + " where id = (select type from ledger.event where position = 1)",
                1L);
        try (Database running = Database.embedded(DATA);
                Connection owner = running.owner().getConnection();
                Statement statement = owner.createStatement();
                Beside beside = new Beside(running)) {
            statement.execute("create table public.event_kept as table ledger.event");
            statement.execute("create table public.type_kept as table ledger.event_type");
            for (Map.Entry<String, Long> change : changes.entrySet()) {
                statement.execute(change.getKey());

                Said said = verify();

                assertThat(said.status()).as(change.getKey()).isEqualTo(1);
                assertThat(said.out())
                        .as(change.getKey())
                        .containsPattern("First bad position +" + change.getValue() + "\n");
                statement.execute("truncate ledger.event, ledger.event_type");
                statement.execute("insert into ledger.event_type table public.type_kept");
                statement.execute("insert into ledger.event table public.event_kept");
            }
            statement.execute("drop table public.event_kept, public.type_kept");
            assertThat(beside.server().alive())
                    .as("it was read beside the running one")
                    .isTrue();
            assertThat(verify().status()).isZero();
        }
    }

    /** A running instance, as its data directory says. */
    private record Beside(Database server) implements AutoCloseable {
        Beside {
            InstanceFile.in(DATA)
                    .write(new Instance(
                            "http://localhost:8080",
                            server.embeddedPort().orElseThrow(),
                            ProcessHandle.current().pid()));
        }

        @Override
        public void close() {
            InstanceFile.in(DATA).remove();
        }
    }

    @Test
    void where_there_is_no_data_none_is_made() throws IOException {
        Path nowhere =
                Files.createTempDirectory(TestDatabase.target(), "nowhere").resolve("data");
        System.setProperty("assent.data", nowhere.toString());
        try {
            Said said = verify();

            assertThat(said.status()).isEqualTo(1);
            assertThat(said.err()).startsWith("There is no data of Assent in " + nowhere);
        } finally {
            System.setProperty("assent.data", DATA.toString());
        }
    }

    private record Said(int status, String out, String err) {}

    private static Said verify() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Verify()
                .run(
                        List.of(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
