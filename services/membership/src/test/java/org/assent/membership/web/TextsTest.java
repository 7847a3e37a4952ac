package org.assent.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assent.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "web.messages",
                "web.nominations",
                "web.persons",
                "web.teams",
                "settings",
                "letters.messages",
                "names.persons"
            })
    void texts_say_the_same_in_both_languages(String bundle) {
        assertThat(Texts.faultsOf("org.assent.membership." + bundle)).isEmpty();
    }

    @Test
    void every_text_that_a_page_names_is_there() {
        String[] bundles = {
            "org.assent.membership.web.messages",
            "org.assent.membership.web.nominations",
            "org.assent.membership.web.persons",
            "org.assent.membership.web.teams",
            "org.assent.membership.settings",
            "org.assent.membership.letters.messages",
            "org.assent.membership.names.persons",
            "org.assent.membership.offices",
            "org.assent.platform.web.messages",
            "org.assent.platform.web.record.messages"
        };
        assertThat(Texts.unknownKeys(Path.of("src/main/resources/templates"), bundles))
                .isEmpty();
        assertThat(Texts.unspeakableKeys(Path.of("src/main/java/org/assent/membership/web"), bundles))
                .isEmpty();
        assertThat(Texts.pagesWithoutDoctype(Path.of("src/main/resources/templates")))
                .isEmpty();
    }
}
