package org.assent.platform.notices.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.RenderedLetter;
import org.assent.platform.notices.Words;
import org.assent.platform.notices.Words.Argument;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class RendererTest {
    private final Renderer renderer = new Renderer(Examples.messages());

    @Test
    void a_letter_is_said_in_the_language_of_its_recipient_with_the_zone_of_every_time() {
        RenderedLetter english = renderer.render(Examples.letter("a", "head.undp", Locale.ENGLISH), "head.undp");
        assertThat(english.subject())
                .isEqualTo("Draft 1: the silence ends on Thursday, 26 November 2026, 17:00 UTC+03:00 (14:00 UTC)");
        assertThat(english.body()).isEqualTo("""
                The seat of UNDP is asked for its position. 3 of 12 seats have answered.

                Reason: the seat is on the roll

                It's {0} as it stands.""");

        RenderedLetter russian = renderer.render(Examples.letter("a", "head.undp", Examples.RUSSIAN), "head.undp");
        assertThat(russian.subject())
                .isEqualTo("Draft 1: молчание заканчивается четверг, 26 ноября 2026 г., 17:00 UTC+03:00 (14:00 UTC)");
        assertThat(russian.body()).startsWith("Место UNDP просят высказать позицию. Ответили 3 из 12 мест.");
    }

    @Test
    void universal_time_is_told_once_and_a_subject_stays_one_line() {
        Letter letter = new Letter(
                "a",
                "round-1",
                null,
                "head.undp",
                Locale.ENGLISH,
                Words.verbatim("Draft 1\r\nBcc: everybody"),
                List.of(Words.of("letter.why", Argument.time(Instant.parse("2026-11-26T14:00:00Z"), ZoneId.of("UTC")))),
                null,
                null);

        RenderedLetter rendered = renderer.render(letter, "head.undp");
        assertThat(rendered.subject()).isEqualTo("Draft 1 Bcc: everybody");
        assertThat(rendered.body()).isEqualTo("Reason: Thursday, 26 November 2026, 14:00 UTC");
    }

    @Test
    void a_text_that_no_bundle_has_is_an_error_and_not_a_key_in_a_letter() {
        Letter letter = new Letter(
                "a", "round-1", null, "head.undp", Locale.ENGLISH, Words.of("letter.gone"), List.of(), null, null);

        assertThatThrownBy(() -> renderer.render(letter, "head.undp")).isInstanceOf(NoSuchMessageException.class);
    }
}
