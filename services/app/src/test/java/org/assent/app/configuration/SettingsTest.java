package org.assent.app.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.assent.platform.notices.post.MailServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {
    @Test
    void without_any_setting_it_listens_on_this_machine_only_and_is_a_demonstration() {
        Settings settings = settings(Map.of());

        assertThat(settings.url()).isEqualTo("http://localhost:8080");
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(Path.of(".assent").toAbsolutePath());
        assertThat(settings.external()).isNull();
        assertThat(settings.demonstration()).isTrue();
    }

    @Test
    void the_environment_gives_every_setting() {
        Settings settings = settings(Map.of(
                "ASSENT_PORT", "9090",
                "ASSENT_DATA", "/var/lib/assent",
                "ASSENT_DATABASE_URL", "jdbc:postgresql://db/assent",
                "ASSENT_DATABASE_USER", "app",
                "ASSENT_DATABASE_PASSWORD", "secret",
                "ASSENT_DATABASE_OWNER_USER", "keeper",
                "ASSENT_DATABASE_OWNER_PASSWORD", "other"));

        assertThat(settings.port()).isEqualTo(9090);
        assertThat(settings.data()).isEqualTo(Path.of("/var/lib/assent"));
        assertThat(settings.external())
                .isEqualTo(new Settings.External("jdbc:postgresql://db/assent", "app", "secret", "keeper", "other"));
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void a_database_of_ones_own_ends_the_demonstration_unless_it_is_asked_for() {
        Map<String, Object> external =
                Map.of("ASSENT_DATABASE_URL", "jdbc:postgresql://db/assent", "ASSENT_DATABASE_USER", "app");

        assertThat(settings(external).demonstration()).isFalse();
        assertThat(settings(with(external, "ASSENT_DEMO", "true")).demonstration())
                .isTrue();
    }

    @Test
    void listening_to_others_ends_the_demonstration_unless_it_is_asked_for() {
        assertThat(settings(Map.of("ASSENT_ADDRESS", "0.0.0.0")).demonstration())
                .isFalse();
        assertThat(settings(Map.of("ASSENT_ADDRESS", "0.0.0.0", "ASSENT_DEMO", "true"))
                        .demonstration())
                .isTrue();
        assertThat(settings(Map.of("ASSENT_DEMO", "false")).demonstration()).isFalse();
    }

    @Test
    void nonsense_is_refused_in_plain_words() {
        assertThatThrownBy(() -> settings(Map.of("ASSENT_PORT", "eighty")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("ASSENT_PORT must be a number from 1 to 65535 and is eighty.");
        assertThatThrownBy(() -> settings(Map.of("ASSENT_PORT", "70000"))).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> settings(Map.of("ASSENT_DEMO", "perhaps")))
                .hasMessage("ASSENT_DEMO must be true or false and is perhaps.");
        assertThatThrownBy(() -> settings(Map.of("ASSENT_DATABASE_URL", "jdbc:postgresql://db/assent")))
                .hasMessage("ASSENT_DATABASE_URL is set and ASSENT_DATABASE_USER is missing.");
    }

    @Test
    void short_names_stand_for_the_full_ones_which_count_more() {
        Properties system = new Properties();
        system.setProperty("port", "9090");
        system.setProperty("data", "here");
        system.setProperty("assent.data", "there");

        ShortNames.adopt(system);

        assertThat(system.getProperty("assent.port")).isEqualTo("9090");
        assertThat(system.getProperty("assent.data")).isEqualTo("there");
    }

    @Test
    void the_log_goes_to_a_file_with_the_embedded_database_and_to_the_console_with_an_external_one() {
        StandardEnvironment embedded = environment(Map.of("ASSENT_DATA", "/data"));
        new Consequences().postProcessEnvironment(embedded, new SpringApplication());
        StandardEnvironment external = environment(
                Map.of("ASSENT_DATABASE_URL", "jdbc:postgresql://db/assent", "ASSENT_DATABASE_USER", "app"));
        new Consequences().postProcessEnvironment(external, new SpringApplication());

        assertThat(embedded.getProperty("logging.file.name")).isEqualTo("/data/log/assent.log");
        assertThat(embedded.getProperty("logging.structured.format.file")).isEqualTo("ecs");
        assertThat(embedded.getProperty("logging.threshold.console")).isEqualTo("WARN");
        assertThat(external.getProperty("logging.structured.format.console")).isEqualTo("ecs");
        assertThat(external.getProperty("logging.file.name")).isNull();
        assertThat(external.getProperty("server.address")).isEqualTo("0.0.0.0");
    }

    @Test
    void a_mail_server_is_named_with_the_address_letters_come_from() {
        assertThat(settings(Map.of()).mail()).isNull();
        assertThat(settings(Map.of(
                                "ASSENT_MAIL_HOST", "mail.example",
                                "ASSENT_MAIL_FROM", "assent@network.example",
                                "ASSENT_URL", "https://assent.example/"))
                        .mail())
                .isEqualTo(new MailServer(
                        "mail.example", 587, null, null, "assent@network.example", true, "https://assent.example"));
        assertThatThrownBy(() -> settings(Map.of("ASSENT_MAIL_HOST", "mail.example")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("ASSENT_MAIL_FROM");
    }

    private static Settings settings(Map<String, Object> variables) {
        return Settings.of(environment(variables));
    }

    private static Map<String, Object> with(Map<String, Object> variables, String name, String value) {
        Map<String, Object> more = new java.util.HashMap<>(variables);
        more.put(name, value);
        return more;
    }

    /** An environment of these variables and nothing of the machine the test runs on. */
    private static StandardEnvironment environment(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addLast(new MapPropertySource("none", Map.of()));
        environment
                .getPropertySources()
                .addLast(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return environment;
    }
}
