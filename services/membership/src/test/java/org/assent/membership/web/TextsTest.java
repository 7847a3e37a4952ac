package org.assent.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"web/messages", "web/persons", "names/persons", "offices"})
    void every_text_is_there_in_English_and_in_Russian(String bundle) throws IOException {
        assertThat(texts(bundle + "_ru.properties").keySet())
                .containsAll(texts(bundle + ".properties").keySet());
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
