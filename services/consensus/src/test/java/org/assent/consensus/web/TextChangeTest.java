package org.assent.consensus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assent.consensus.DecisionText;
import org.assent.consensus.web.TextChange.Kind;
import org.assent.consensus.web.TextChange.Part;
import org.assent.kernel.Paragraph;
import org.junit.jupiter.api.Test;

class TextChangeTest {
    @Test
    void a_text_that_did_not_change_is_all_the_same() {
        assertThat(change("p1: Returns are voluntary.", "p1: Returns are voluntary."))
                .containsExactly(new TextChange("1", List.of(new Part(Kind.SAME, "Returns are voluntary."))));
    }

    @Test
    void words_that_came_and_went_are_marked_and_the_others_stay() {
        assertThat(change("p1: The programme supports return.", "p1: The programme supports voluntary return."))
                .containsExactly(new TextChange(
                        "1",
                        List.of(
                                new Part(Kind.SAME, "The programme supports "),
                                new Part(Kind.ADDED, "voluntary "),
                                new Part(Kind.SAME, "return."))));
        assertThat(change("p1: Costs are shared by all.", "p1: Costs are borne by the Fund."))
                .containsExactly(new TextChange(
                        "1",
                        List.of(
                                new Part(Kind.SAME, "Costs are "),
                                new Part(Kind.REMOVED, "shared "),
                                new Part(Kind.ADDED, "borne "),
                                new Part(Kind.SAME, "by "),
                                new Part(Kind.REMOVED, "all."),
                                new Part(Kind.ADDED, "the Fund."))));
    }

    @Test
    void paragraphs_are_matched_by_their_ids_wherever_they_stand() {
        assertThat(change("p1: First.|p2: Second.|p3: Third.", "p2: Second.|p4: New.|p1: First."))
                .containsExactly(
                        new TextChange("1", List.of(new Part(Kind.SAME, "Second."))),
                        new TextChange("2", List.of(new Part(Kind.ADDED, "New."))),
                        new TextChange("3", List.of(new Part(Kind.SAME, "First."))),
                        new TextChange("–", List.of(new Part(Kind.REMOVED, "Third."))));
    }

    @Test
    void other_spaces_between_the_same_words_are_no_change() {
        assertThat(change("p1: One  two\nthree", "p1: One two three"))
                .containsExactly(new TextChange("1", List.of(new Part(Kind.SAME, "One two three"))));
    }

    @Test
    void both_texts_can_be_read_off_the_change() {
        String before = "p1: a b c d e f g";
        String after = "p1: x a c b e g h";
        List<Part> parts = change(before, after).get(0).parts();

        assertThat(read(parts, Kind.ADDED).split("\\s+")).containsExactly("x", "a", "c", "b", "e", "g", "h");
        assertThat(read(parts, Kind.REMOVED).split("\\s+")).containsExactly("a", "b", "c", "d", "e", "f", "g");
    }

    @Test
    void a_paragraph_too_long_to_compare_word_by_word_is_shown_as_new_where_it_changed() {
        String one = words("one", 8_000);
        String other = words("other", 8_000);

        assertThat(change("p1: Same beginning " + one + " same end", "p1: Same beginning " + other + " same end"))
                .containsExactly(new TextChange(
                        "1",
                        List.of(
                                new Part(Kind.SAME, "Same beginning "),
                                new Part(Kind.REMOVED, one + " "),
                                new Part(Kind.ADDED, other + " "),
                                new Part(Kind.SAME, "same end"))));
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static String read(List<Part> parts, Kind with) {
        return parts.stream()
                .filter(part -> part.kind() == Kind.SAME || part.kind() == with)
                .map(part -> part.text().strip())
                .collect(Collectors.joining(" "));
    }

    private static List<TextChange> change(String before, String after) {
        return TextChange.between(text(before), text(after));
    }

    private static DecisionText text(String paragraphs) {
        return new DecisionText(
                "en",
                "Title",
                "Question?",
                Arrays.stream(paragraphs.split("\\|"))
                        .map(paragraph -> paragraph.split(": ", 2))
                        .map(parts -> new Paragraph(parts[0], parts[1]))
                        .toList());
    }
}
