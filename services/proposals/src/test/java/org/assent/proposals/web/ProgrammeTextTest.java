package org.assent.proposals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.proposals.ProgrammeFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class ProgrammeTextTest {
    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void a_programme_of_which_nothing_is_known_still_has_a_title(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        ProgrammeFacts unknown = new ProgrammeFacts(
                "MMPTF-10",
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Map.of());

        assertThat(ProgrammeText.title(unknown, Spoken.words()))
                .contains("MMPTF-10")
                .doesNotContain("null", "{");
    }
}
