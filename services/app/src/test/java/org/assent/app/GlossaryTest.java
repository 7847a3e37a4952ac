package org.assent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages use the Russian words of the glossary for what people are. */
class GlossaryTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @ParameterizedTest
    @CsvSource({
        "co-chair, CO_CHAIR",
        "secretariat, SECRETARIAT",
        "Head of Agency, HEAD_OF_AGENCY",
        "member, MEMBER",
    })
    void a_role_is_called_alike_in_the_glossary_on_pages_and_in_the_directory(String word, String role)
            throws IOException {
        String russian = glossary(word);

        assertThat(text("org.assent.platform.web.messages", "role." + role)).isEqualToIgnoringCase(russian);
        assertThat(text("org.assent.membership.offices", role).toLowerCase(RUSSIAN))
                .startsWith(russian.toLowerCase(RUSSIAN));
    }

    private static String glossary(String word) throws IOException {
        Path glossary = Path.of(System.getProperty("assent.root", "../.."), "docs/glossary.md");
        return Files.readAllLines(glossary).stream()
                .filter(line -> line.startsWith("| " + word + " |"))
                .map(line -> line.split("\\|", -1)[2].strip())
                .findFirst()
                .orElseThrow();
    }

    private static String text(String bundle, String key) {
        return ResourceBundle.getBundle(bundle, RUSSIAN).getString(key);
    }
}
