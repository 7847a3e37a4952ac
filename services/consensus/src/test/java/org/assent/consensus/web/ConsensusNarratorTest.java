package org.assent.consensus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.assent.consensus.ConsensusConfiguration;
import org.assent.consensus.Recorded;
import org.assent.consensus.RoundFacts;
import org.assent.consensus.SomeEvents;
import org.assent.platform.ledger.EventTypes.Entry;
import org.assent.platform.web.record.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class ConsensusNarratorTest {
    private final ConsensusNarrator narrator = new ConsensusNarrator(Spoken.words());
    private final ObjectionNarrator objections =
            new ObjectionNarrator(id -> Optional.of("/rounds/" + id), Spoken.words());

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
                .containsExactlyInAnyOrderElementsOf(ConsensusConfiguration.eventTypes().entries().stream()
                        .<Class<?>>map(Entry::type)
                        .toList());
        assertThat(SomeEvents.all()).allSatisfy(event -> {
            Story story = tell(event);
            assertThat(story.sentence())
                    .isNotBlank()
                    .doesNotContain("{", "OBJECT", "NOT_REACHED", "LETTER_ACCEPTED")
                    .hasSizeLessThanOrEqualTo(160);
            assertThat(story.href()).startsWith("/");
        });
    }

    @Test
    void an_objection_is_told_with_its_reason() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(tell(SomeEvents.all().get(6)))
                .extracting(Story::sentence, Story::detail, Story::href)
                .containsExactly("UNHCR: Objection", "Returns must be voluntary", "/rounds/" + RoundFacts.ROUND);
    }

    @Test
    void events_of_others_are_left_to_others() {
        record Elsewhere(String what) {}

        assertThat(narrator.tell(Recorded.of(new Elsewhere("something")), Spoken.at(RoundFacts.MONDAY)))
                .isEmpty();
    }

    private Story tell(Object event) {
        return narrator.tell(Recorded.of(event), Spoken.at(RoundFacts.MONDAY))
                .or(() -> objections.tell(Recorded.of(event), Spoken.at(RoundFacts.MONDAY)))
                .orElseThrow();
    }
}
