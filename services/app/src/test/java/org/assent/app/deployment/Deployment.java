package org.assent.app.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files with which the product is put up: the compose file, the image, the realm, what is watched and drawn. */
public final class Deployment {
    private static final Path ROOT = Path.of(System.getProperty("assent.root", "../.."));
    private static final Pattern DEFAULTED = Pattern.compile("\\$\\{(\\w+):-([^}]*)}");
    private static final Pattern METRIC = Pattern.compile("\\b(?:assent|http_server|jvm|hikaricp)_\\w+");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Deployment() {}

    /** The services of the compose file by name. */
    public static Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Object>> services = new LinkedHashMap<>();
        map(yaml("docker-compose.yml").get("services")).forEach((name, service) -> services.put(name, map(service)));
        return services;
    }

    /** The volumes of the compose file. */
    public static Set<String> volumes() {
        return map(yaml("docker-compose.yml").get("volumes")).keySet();
    }

    /** A service's environment as it is where nobody sets anything. */
    public static Map<String, Object> environment(String service) {
        Map<String, Object> environment = new LinkedHashMap<>();
        written(service).forEach((name, value) -> environment.put(name, defaulted(value)));
        return environment;
    }

    /** A service's environment as it is written. */
    public static Map<String, String> written(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        map(services().getOrDefault(service, Map.of()).getOrDefault("environment", Map.of()))
                .forEach((name, value) -> environment.put(name, value.toString()));
        return environment;
    }

    /** What a text of the compose file is where nobody sets anything. */
    public static String defaulted(String text) {
        return DEFAULTED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(2)));
    }

    /** The names of metrics in the dashboard and in the alerts. */
    public static Set<String> metrics() {
        Set<String> names = new TreeSet<>();
        expressions()
                .forEach(expression -> METRIC.matcher(expression)
                        .results()
                        .map(MatchResult::group)
                        .forEach(names::add));
        return names;
    }

    /** Every expression over metrics, of panels and of alerts. */
    public static List<String> expressions() {
        List<String> expressions = new ArrayList<>();
        for (JsonNode panel : json("deploy/grafana/dashboards/assent.json").get("panels")) {
            panel.get("targets")
                    .forEach(target -> expressions.add(target.get("expr").asString()));
        }
        for (Object group : list(yaml("deploy/prometheus/assent-alerts.yml").get("groups"))) {
            list(map(group).get("rules"))
                    .forEach(rule -> expressions.add(map(rule).get("expr").toString()));
        }
        return expressions;
    }

    /** The users of the identity provider, name to password. */
    public static Map<String, String> realmUsers() {
        Map<String, String> users = new LinkedHashMap<>();
        realm().get("users")
                .forEach(user -> users.put(
                        user.get("username").asString(),
                        user.get("credentials").get(0).get("value").asString()));
        return users;
    }

    /** The realm as the identity provider of the compose file imports it: its variables filled in. */
    static JsonNode realm() {
        Map<String, Object> variables = environment("keycloak");
        return JSON.readTree(Pattern.compile("\\$\\{(\\w+):([^}]*)}")
                .matcher(text("deploy/keycloak/assent-realm.json"))
                .replaceAll(variable -> Matcher.quoteReplacement(
                        variables.getOrDefault(variable.group(1), "nowhere set").toString())));
    }

    /** A file of the repository. */
    public static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String path) {
        return Files.exists(ROOT.resolve(path));
    }

    static JsonNode json(String path) {
        return JSON.readTree(text(path));
    }

    static Map<String, Object> yaml(String path) {
        return map(new Yaml().load(text(path)));
    }

    @SuppressWarnings("unchecked") // what YAML calls a mapping, with names as keys
    static Map<String, Object> map(Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    static List<Object> list(Object node) {
        return node == null ? List.of() : List.copyOf((Collection<?>) node);
    }
}
