package org.assent.proposals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assent.platform.ledger.EventTypes.Entry;
import org.assent.platform.web.Times;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.assent.proposals.ProposalFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.Recorded;
import org.assent.proposals.SomeEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class ProposalsNarratorTest {
    private final List<Narrator> narrators = List.of(
            new ProposalsNarrator(Spoken.words()),
            new ReferenceNarrator(Spoken.words()),
            new ImportNarrator(new ImportWords(Spoken.words())));

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_event_of_the_context_is_told(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(SomeEvents.all())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(ProposalsConfiguration.eventTypes().entries().stream()
                        .<Class<?>>map(Entry::type)
                        .toList());
        assertThat(SomeEvents.all()).allSatisfy(event -> {
            Story story = tell(event).orElseThrow();
            assertThat(story.sentence())
                    .isNotBlank()
                    .doesNotContain("{", "BROKEN", "JOINT_PROGRAMME")
                    .hasSizeLessThanOrEqualTo(160);
            assertThat(story.href()).startsWith("/");
        });
    }

    @Test
    void events_of_others_are_left_to_others() {
        record Elsewhere(String what) {}

        assertThat(tell(new Elsewhere("something"))).isEmpty();
    }

    private Optional<Story> tell(Object event) {
        Times times = new Times(ProposalFacts.THURSDAY, ZoneId.of("Europe/Minsk"), Spoken.words());
        return narrators.stream()
                .flatMap(narrator -> narrator.tell(Recorded.of(event), times).stream())
                .findFirst();
    }
}
