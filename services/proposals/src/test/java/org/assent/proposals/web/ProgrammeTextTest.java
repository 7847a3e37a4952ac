package org.assent.proposals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.SomeEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class ProgrammeTextTest {
    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_copy_says_what_is_known_and_nothing_else() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(ProgrammeText.paragraphs(SomeEvents.facts(), Spoken.words()))
                .containsExactly(
                        "Joint programme “A programme” (copy of MMPTF-03), in Chile.",
                        "Participating United Nations organisations: IOM and UNHCR.",
                        "It serves the Global Compact for Safe, Orderly and Regular Migration; objectives: 1 and 23.",
                        "It contributes to the Sustainable Development Goals; targets: 10.7.",
                        "Its budget is USD 1,500,000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void a_programme_of_which_nothing_is_known_still_has_a_text(String language) {
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

        assertThat(ProgrammeText.title(unknown, Spoken.words())).contains("MMPTF-10");
        assertThat(ProgrammeText.paragraphs(unknown, Spoken.words()))
                .singleElement()
                .asString()
                .contains("MMPTF-10")
                .doesNotContain("null", "{", " .");
    }
}
