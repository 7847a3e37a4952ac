package org.assent.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assent.rules.consensus.Finding;
import org.assent.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsensusTextsTest {
    private static final String[] BUNDLES = {
        "org.assent.consensus.web.messages",
        "org.assent.consensus.web.objections",
        "org.assent.consensus.web.papers",
        "org.assent.platform.web.messages",
        "org.assent.platform.web.home.messages",
        "org.assent.platform.web.record.messages",
        Finding.BUNDLE
    };

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.assent.consensus.web.messages",
                "org.assent.consensus.web.objections",
                "org.assent.consensus.web.papers",
                "org.assent.consensus.letters.messages"
            })
    void every_text_is_there_in_both_languages(String bundle) {
        assertThat(Texts.faultsOf(bundle)).isEmpty();
    }

    @Test
    void every_key_that_a_template_names_has_a_text() {
        assertThat(Texts.unknownKeys(TEMPLATES, BUNDLES)).isEmpty();
    }

    @Test
    void every_key_that_a_page_says_has_a_text() {
        assertThat(Texts.unspeakableKeys(Path.of("src/main/java"), BUNDLES)).isEmpty();
    }

    @Test
    void pages_begin_as_pages() {
        assertThat(Texts.pagesWithoutDoctype(TEMPLATES)).isEmpty();
    }
}
