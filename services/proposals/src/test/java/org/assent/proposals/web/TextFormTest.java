package org.assent.proposals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assent.kernel.Paragraph;
import org.assent.platform.web.parts.FieldProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class TextFormTest {
    private static final List<Paragraph> BEFORE = List.of(
            new Paragraph("p1", "The programme gathers evidence."),
            new Paragraph("p2", "It supports return and reintegration."),
            new Paragraph("p3", "Its budget is one million."));

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void paragraphs_are_separated_by_empty_lines_however_these_were_typed() {
        assertThat(form("One\r\nstill one\r\n\r\nTwo\n \t\n\n\nThree\n\n").paragraphs(List.of()))
                .containsExactly(
                        new Paragraph("p1", "One\nstill one"),
                        new Paragraph("p2", "Two"),
                        new Paragraph("p3", "Three"));
    }

    /** The texts as they stand in {@link #BEFORE}: E, R, B; V changes a word of R, N is new, W is written anew. */
    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "E R B,     p1 p2 p3",
        "E V B,     p1 p2 p3",
        "E W B,     p1 p2 p3",
        "W R B,     p1 p2 p3",
        "E R W,     p1 p2 p3",
        "R B,       p2 p3",
        "E B,       p1 p3",
        "E R,       p1 p2",
        "B R E,     p3 p2 p1",
        "R E B,     p2 p1 p3",
        "N E R B,   p4 p1 p2 p3",
        "E N R B,   p1 p4 p2 p3",
        "E R B N,   p1 p2 p3 p4",
        "N E V B,   p4 p1 p2 p3",
        "E N V B,   p1 p4 p2 p3",
        "V B,       p2 p3",
        "B V,       p3 p2",
        "N W E R B, p4 p5 p1 p2 p3",
        "E E R B,   p1 p4 p2 p3",
        "N,         p1"
    })
    void a_paragraph_keeps_its_id_when_others_come_go_and_move(String texts, String ids) {
        String text = Arrays.stream(texts.split(" ")).map(TextFormTest::text).collect(Collectors.joining("\n\n"));

        assertThat(form(text).paragraphs(BEFORE)).extracting(Paragraph::id).containsExactly(ids.split(" "));
    }

    private static String text(String key) {
        return switch (key) {
            case "E" -> BEFORE.get(0).text();
            case "R" -> BEFORE.get(1).text();
            case "B" -> BEFORE.get(2).text();
            case "V" -> "It supports voluntary return and reintegration.";
            case "N" -> "Partners meet every quarter.";
            default -> "Something else entirely.";
        };
    }

    @Test
    void ids_that_others_gave_are_kept_and_never_given_again() {
        List<Paragraph> imported = List.of(new Paragraph("preamble", "First."), new Paragraph("p7", "Second."));

        assertThat(form("First.\n\nNew words here.\n\nSecond.").paragraphs(imported))
                .extracting(Paragraph::id)
                .containsExactly("preamble", "p8", "p7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void what_is_missing_or_too_long_is_said_at_its_field(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(problems(new TextForm(" ", null, null, null), true)).containsExactly("title", "text", "reason");
        assertThat(problems(new TextForm("t".repeat(301), "x".repeat(24_001), "Why", 1), true))
                .containsExactly("title", "text");
        assertThat(problems(new TextForm("Title", "Text", null, null), false)).isEmpty();
    }

    private static List<String> problems(TextForm form, boolean revising) {
        return form.problems(revising, Spoken.words()).stream()
                .map(FieldProblem::field)
                .toList();
    }

    private static TextForm form(String text) {
        return new TextForm("Title", text, null, null);
    }
}
