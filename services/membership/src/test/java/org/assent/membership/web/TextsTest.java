package org.assent.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.assent.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"web/messages", "web/persons", "web/teams", "names/persons", "offices"})
    void every_text_is_there_in_English_and_in_Russian(String bundle) throws IOException {
        assertThat(texts(bundle + "_ru.properties").keySet())
                .containsAll(texts(bundle + ".properties").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"web.nominations", "letters.messages"})
    void texts_of_nominations_say_the_same_in_both_languages(String bundle) {
        assertThat(Texts.faultsOf("org.assent.membership." + bundle)).isEmpty();
    }

    @Test
    void every_text_that_a_page_names_is_there() {
        String[] bundles = {
            "org.assent.membership.web.messages",
            "org.assent.membership.web.nominations",
            "org.assent.membership.letters.messages",
            "org.assent.platform.web.messages"
        };
        assertThat(Texts.unknownKeys(Path.of("src/main/resources/templates"), bundles))
                .isEmpty();
        assertThat(Texts.unspeakableKeys(Path.of("src/main/java/org/assent/membership/web"), bundles))
                .isEmpty();
        assertThat(Texts.pagesWithoutDoctype(Path.of("src/main/resources/templates")))
                .isEmpty();
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getResourceAsStream("/org/assent/membership/" + file), file),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
