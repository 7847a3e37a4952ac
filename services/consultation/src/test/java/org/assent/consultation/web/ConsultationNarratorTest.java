package org.assent.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.assent.consultation.RoundFacts;
import org.assent.consultation.SomeEvents;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class ConsultationNarratorTest {
    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_event_is_told_in_plain_words(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        Words words = AnswerFormTest.words();
        Times times = new Times(RoundFacts.OPENED, ZoneId.of("Europe/Minsk"), words);

        for (Object event : SomeEvents.all()) {
            Story story =
                    new ConsultationNarrator(words).tell(recorded(event), times).orElseThrow();
            assertThat(story.sentence()).isNotBlank().doesNotContain("_").doesNotContain("{");
            assertThat(story.href()).isEqualTo("/consultations/" + RoundFacts.ROUND);
        }
    }

    private static <E> RecordedEvent<E> recorded(E event) {
        return new RecordedEvent<>(
                1,
                RoundFacts.ROUND,
                0,
                "consultation." + event.getClass().getSimpleName() + ".1",
                RoundFacts.OPENED,
                event,
                new Envelope(
                        Act.ofSystem(Channel.PROCESS, RoundFacts.OPENED), RoundFacts.ROUND, null, RoundFacts.ROUND));
    }
}
