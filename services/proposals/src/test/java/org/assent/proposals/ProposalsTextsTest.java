package org.assent.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assent.testing.Texts;
import org.junit.jupiter.api.Test;

class ProposalsTextsTest {
    private static final String[] BUNDLES = {
        "org.assent.proposals.web.messages",
        "org.assent.proposals.web.reference",
        "org.assent.proposals.web.imports",
        "org.assent.proposals.web.draft",
        "org.assent.proposals.web.calls",
        "org.assent.proposals.web.steps",
        "org.assent.proposals.web.review",
        "org.assent.proposals.web.settings",
        "org.assent.membership.web.messages",
        "org.assent.membership.settings",
        "org.assent.proposals.sheet.problems",
        "org.assent.platform.web.messages",
        "org.assent.platform.web.home.messages"
    };

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(Texts.faultsOf("org.assent.proposals.web.messages")).isEmpty();
        assertThat(Texts.faultsOf("org.assent.proposals.web.reference")).isEmpty();
        assertThat(Texts.faultsOf("org.assent.proposals.web.imports")).isEmpty();
        assertThat(Texts.faultsOf("org.assent.proposals.web.draft")).isEmpty();
        assertThat(Texts.faultsOf("org.assent.proposals.web.calls")).isEmpty();
        assertThat(Texts.faultsOf("org.assent.proposals.web.steps")).isEmpty();
        assertThat(Texts.faultsOf("org.assent.proposals.web.review")).isEmpty();
        assertThat(Texts.faultsOf("org.assent.proposals.web.settings")).isEmpty();
        assertThat(Texts.faultsOf("org.assent.proposals.letters.messages")).isEmpty();
        assertThat(Texts.faultsOf("org.assent.proposals.sheet.problems")).isEmpty();
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
