package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assent.testing.Texts;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final String BUNDLE = "org.assent.platform.web.messages";

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(Texts.faultsOf(BUNDLE)).isEmpty();
    }

    @Test
    void every_key_that_a_template_names_has_a_text() {
        assertThat(Texts.unknownKeys(Path.of("src/main/resources/templates"), BUNDLE))
                .isEmpty();
    }

    @Test
    void pages_begin_as_pages() {
        assertThat(Texts.pagesWithoutDoctype(Path.of("src/main/resources/templates")))
                .isEmpty();
    }
}
