package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assent.testing.Texts;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final String[] BUNDLES = {
        "org.assent.platform.web.messages",
        "org.assent.platform.web.home.messages",
        "org.assent.platform.web.record.messages"
    };

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void every_text_is_there_in_both_languages() {
        for (String bundle : BUNDLES) {
            assertThat(Texts.faultsOf(bundle)).as(bundle).isEmpty();
        }
    }

    @Test
    void every_key_that_a_template_names_has_a_text() {
        assertThat(Texts.unknownKeys(TEMPLATES, BUNDLES)).isEmpty();
    }

    @Test
    void pages_begin_as_pages() {
        assertThat(Texts.pagesWithoutDoctype(TEMPLATES)).isEmpty();
    }
}
