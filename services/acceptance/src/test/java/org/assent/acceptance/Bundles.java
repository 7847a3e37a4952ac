package org.assent.acceptance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text of the product in both languages, by its key. */
final class Bundles {
    /** The first words of a matter, written in the language of whoever brought it in, and data from then on. */
    private static final Pattern BECOMES_DATA = Pattern.compile("proposal\\.question|copy\\..*|programme\\.untitled");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    private final Map<String, String> english = new TreeMap<>();
    private final Map<String, String> russian = new TreeMap<>();
    private final List<Pattern> onlyEnglish = new ArrayList<>();

    Bundles() {
        try {
            for (Resource twin : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:org/assent/**/messages_ru.properties")) {
                read(twin, russian);
                read(twin.createRelative("messages.properties"), english);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        english.forEach((key, text) -> {
            if (saysEnough(text)
                    && !text.equals(russian.get(key))
                    && !BECOMES_DATA.matcher(key).matches()) {
                onlyEnglish.add(pattern(text));
            }
        });
    }

    /** A word that joins two values is found in any English title; what has more words of its own is not. */
    private static boolean saysEnough(String text) {
        return PLACEHOLDER
                        .matcher(text)
                        .replaceAll("")
                        .replaceAll("[^A-Za-z]", "")
                        .length()
                >= (PLACEHOLDER.matcher(text).find() ? 8 : 3);
    }

    private static void read(Resource resource, Map<String, String> texts) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    }

    /** The text with anything where a value is filled in. */
    private static Pattern pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        int done = 0;
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            pattern.append(Pattern.quote(text.substring(done, placeholder.start())))
                    .append(".+");
            done = placeholder.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(text.substring(done))).toString(), Pattern.DOTALL);
    }

    String russian(String key, Object... values) {
        String text = russian.get(key);
        if (text == null) {
            throw new AssertionError("no Russian text for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text.replace("''", "'");
    }

    /** Those of the texts of a Russian page that are texts of the English bundles. */
    List<String> english(Collection<String> shown) {
        return shown.stream()
                .map(String::strip)
                .filter(text -> onlyEnglish.stream()
                        .anyMatch(pattern -> pattern.matcher(text).matches()))
                .toList();
    }
}
