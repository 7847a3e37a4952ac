package org.assent.platform.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assent.kernel.Role;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.operations.SomeFaults;
import org.assent.platform.operations.messages.RecordServiceGap;
import org.assent.platform.operations.messages.ServiceGapRecorded;
import org.assent.platform.operations.messages.ServicePart;
import org.assent.platform.web.record.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class OperationsNarratorTest {
    private final OperationsNarrator narrator =
            new OperationsNarrator(new DrawnWords(Spoken.MODELS, Spoken.words()), Spoken.words());

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void every_kind_of_order_is_told_in_English() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(sentences())
                .containsExactly(
                        "By order, a letter because of entry 12 is sent once more.",
                        "By order, what follows from entry 12 is tried once more.",
                        "By order, the letters that entry 12 asks for are written once more.",
                        "By order, what is to be sent because of entry 12 is tried once more.",
                        "By order, entry 12 is handed to the process “A round” once more.",
                        "By order, the step “Serve the roll” of the process “A round” is tried once more.");
    }

    @Test
    void every_kind_of_order_is_told_in_Russian() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("ru"));

        assertThat(sentences()).allSatisfy(sentence -> assertThat(sentence).startsWith("По распоряжению "));
    }

    @Test
    void a_process_that_is_gone_is_told_as_such() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        DrawnWords drawn = new DrawnWords(Spoken.MODELS, Spoken.words());

        assertThat(drawn.process("other")).isEqualTo("a process that is no longer there");
        assertThat(drawn.step("round", "other")).isEqualTo("a step that is no longer there");
    }

    @Test
    void what_was_out_of_reach_is_told_in_both_languages_CR21() {
        for (String language : List.of("en", "ru")) {
            LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
            for (ServicePart part : ServicePart.values()) {
                ServiceGapRecorded gap = new ServiceGapRecorded(
                        RecordServiceGap.RECORD, part, SomeFaults.NOW.minusSeconds(7200), SomeFaults.NOW);
                assertThat(narrator.tell(recorded(gap), Spoken.times()))
                        .hasValueSatisfying(story ->
                                assertThat(story.sentence()).contains("2026").doesNotContain("{", part.name()));
            }
        }
    }

    @Test
    void events_of_others_are_left_to_others() {
        record Elsewhere(String what) {}

        assertThat(narrator.tell(recorded(new Elsewhere("something")), Spoken.times()))
                .isEmpty();
    }

    private List<String> sentences() {
        return SomeFaults.orders().stream()
                .map(order -> narrator.tell(recorded(order), Spoken.times())
                        .map(Story::sentence)
                        .orElseThrow())
                .toList();
    }

    private static <E> RecordedEvent<E> recorded(E event) {
        UUID stream = new UUID(0x7000L, 0x8000_0000_0000_0001L);
        Envelope envelope = new Envelope(SomeFaults.actOf(Role.ADMINISTRATOR), stream, null, stream);
        return new RecordedEvent<>(1, stream, 0, "operations.Something.1", SomeFaults.NOW, event, envelope);
    }
}
