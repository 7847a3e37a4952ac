package org.assent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundles of all contexts are read as one, so a key that two of them say would take the words of the other's page. */
class MessageKeysTest {
    private static final Pattern KEY = Pattern.compile("^([A-Za-z][\\w.-]*)\\s*=(.*)");
    private static final Path SERVICES = Path.of(System.getProperty("assent.root", "../.."), "services");

    @Test
    void no_key_of_the_pages_texts_is_said_in_two_ways() throws IOException {
        Map<String, String> known = new HashMap<>();
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SERVICES)) {
            for (Path file :
                    files.filter(MessageKeysTest::isBundleOfPages).sorted().toList()) {
                String language = file.toString().endsWith("_ru.properties") ? "ru" : "en";
                for (String line : Files.readAllLines(file)) {
                    Matcher key = KEY.matcher(line);
                    if (key.find()) {
                        String before = known.put(language + " " + key.group(1), key.group(2));
                        if (before != null && !before.equals(key.group(2))) {
                            twice.add(
                                    key.group(1) + " in " + SERVICES.relativize(file) + ": also said “" + before + "”");
                        }
                    }
                }
            }
        }
        assertThat(known).hasSizeGreaterThan(1_000);
        assertThat(twice).isEmpty();
    }

    private static boolean isBundleOfPages(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/resources/org/assent/")
                && path.contains("/web/")
                && path.endsWith(".properties")
                && !path.endsWith("/defaults.properties");
    }
}
