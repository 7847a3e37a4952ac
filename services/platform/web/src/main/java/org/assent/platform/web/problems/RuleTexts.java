package org.assent.platform.web.problems;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.assent.kernel.Rule;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Rules in one sentence: English as the rule itself says it, Russian from the {@code rules_ru.properties} of the modules. */
final class RuleTexts {
    private final Map<String, String> russian;

    private RuleTexts(Map<String, String> russian) {
        this.russian = russian;
    }

    static RuleTexts onTheClassPath() {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:org/assent/**/rules_ru.properties")) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((rule, sentence) -> texts.put(rule.toString(), sentence.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleTexts(texts);
    }

    String sentence(Rule rule, Locale locale) {
        return locale.getLanguage().equals("ru") ? russian.getOrDefault(rule.name(), rule.sentence()) : rule.sentence();
    }
}
