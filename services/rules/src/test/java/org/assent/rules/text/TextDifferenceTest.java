package org.assent.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assent.kernel.Paragraph;
import org.assent.rules.text.ParagraphChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {
    @Test
    void a_text_that_did_not_change_is_all_the_same() {
        TextDifference difference = between("p1: Returns are voluntary.", "p1: Returns are voluntary.");

        assertThat(difference.none()).isTrue();
        assertThat(difference.paragraphs())
                .containsExactly(new ParagraphChange(
                        "p1", 1, 1, false, List.of(new WordRun(WordRun.Kind.SAME, "Returns are voluntary."))));
    }

    @Test
    void words_that_came_and_went_are_marked_and_the_others_stay() {
        assertThat(runs("The programme supports return.", "The programme supports voluntary return."))
                .containsExactly(
                        new WordRun(WordRun.Kind.SAME, "The programme supports "),
                        new WordRun(WordRun.Kind.ADDED, "voluntary "),
                        new WordRun(WordRun.Kind.SAME, "return."));
        assertThat(runs("Costs are shared by all.", "Costs are borne by the Fund."))
                .containsExactly(
                        new WordRun(WordRun.Kind.SAME, "Costs are "),
                        new WordRun(WordRun.Kind.REMOVED, "shared "),
                        new WordRun(WordRun.Kind.ADDED, "borne "),
                        new WordRun(WordRun.Kind.SAME, "by "),
                        new WordRun(WordRun.Kind.REMOVED, "all."),
                        new WordRun(WordRun.Kind.ADDED, "the Fund."));
    }

    /** Each paragraph as its number before, its number after and what became of it. */
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "a b c,     a b c,     1-1 SAME; 2-2 SAME; 3-3 SAME",
        "a b c,     a b x c,   1-1 SAME; 2-2 SAME; 0-3 ADDED; 3-4 SAME",
        "a b c,     a c,       1-1 SAME; 2-0 REMOVED; 3-2 SAME",
        "a b c,     c a b,     3-1 MOVED; 1-2 SAME; 2-3 SAME",
        "a b c,     b c a,     2-1 SAME; 3-2 SAME; 1-3 MOVED",
        "a b c d,   b x a,     2-1 MOVED; 0-2 ADDED; 1-3 SAME; 3-0 REMOVED; 4-0 REMOVED",
        "a b,       x y,       0-1 ADDED; 0-2 ADDED; 1-0 REMOVED; 2-0 REMOVED",
        "a b c,     a B c,     1-1 SAME; 2-2 CHANGED; 3-3 SAME",
        "a b c,     B a c,     2-1 CHANGED; 1-2 SAME; 3-3 SAME",
        "a b,       b a a,     2-1 MOVED; 1-2 SAME; 0-3 ADDED"
    })
    void paragraphs_are_matched_by_their_ids_wherever_they_stand(String before, String after, String expected) {
        TextDifference difference = TextDifference.between(letters(before), letters(after));

        assertThat(difference.paragraphs().stream()
                        .map(change -> Objects.requireNonNullElse(change.before(), 0) + "-"
                                + Objects.requireNonNullElse(change.after(), 0) + " " + change.kind())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void what_was_moved_and_changed_says_both() {
        ParagraphChange change = TextDifference.between(letters("a b c"), letters("B a c"))
                .paragraphs()
                .get(0);

        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.moved()).isTrue();
    }

    @Test
    void changes_are_counted_by_what_became_of_the_paragraphs() {
        TextDifference difference = TextDifference.between(letters("a b c d e"), letters("a C e x d"));

        assertThat(difference.none()).isFalse();
        assertThat(List.of(difference.changed(), difference.moved(), difference.added(), difference.removed()))
                .containsExactly(1L, 1L, 1L, 1L);
    }

    @Test
    void other_spaces_between_the_same_words_are_no_change() {
        assertThat(runs("One  two\nthree", "One two three"))
                .containsExactly(new WordRun(WordRun.Kind.SAME, "One two three"));
    }

    @Test
    void a_paragraph_too_long_to_compare_word_by_word_is_shown_as_new_where_it_changed() {
        String one = words("one", 8_000);
        String other = words("other", 8_000);

        assertThat(runs("Same beginning " + one + " same end", "Same beginning " + other + " same end"))
                .containsExactly(
                        new WordRun(WordRun.Kind.SAME, "Same beginning "),
                        new WordRun(WordRun.Kind.REMOVED, one + " "),
                        new WordRun(WordRun.Kind.ADDED, other + " "),
                        new WordRun(WordRun.Kind.SAME, "same end"));
    }

    @Property(tries = 500)
    void both_texts_can_be_read_off_the_difference(
            @ForAll("texts") List<Paragraph> before, @ForAll("texts") List<Paragraph> after) {
        TextDifference difference = TextDifference.between(before, after);

        assertThat(read(difference, WordRun.Kind.ADDED)).isEqualTo(plain(after));
        assertThat(read(difference, WordRun.Kind.REMOVED)).containsExactlyInAnyOrderElementsOf(plain(before));
        assertThat(difference.none()).isEqualTo(plain(before).equals(plain(after)));
    }

    @Property(tries = 500)
    void as_few_paragraphs_as_possible_are_called_moved(@ForAll("orders") List<Integer> order) {
        List<Paragraph> before = IntStream.range(0, order.size())
                .mapToObj(i -> new Paragraph("p" + i, "Text " + i))
                .toList();
        List<Paragraph> after = order.stream().map(before::get).toList();

        assertThat(TextDifference.between(before, after).moved()).isEqualTo(order.size() - longestIncreasing(order));
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.integers()
                .between(0, 9)
                .flatMap(size ->
                        Arbitraries.shuffle(IntStream.range(0, size).boxed().toList()));
    }

    @Provide
    Arbitrary<List<Paragraph>> texts() {
        Arbitrary<String> text =
                Arbitraries.of("a", "b", "c").list().ofMinSize(1).ofMaxSize(6).map(words -> String.join(" ", words));
        return Arbitraries.of("p1", "p2", "p3", "p4", "p5")
                .flatMap(id -> text.map(words -> new Paragraph(id, words)))
                .list()
                .uniqueElements(Paragraph::id)
                .ofMaxSize(5);
    }

    /** By trying every choice. */
    private static int longestIncreasing(List<Integer> order) {
        int longest = 0;
        for (int choice = 0; choice < 1 << order.size(); choice++) {
            int chosen = choice;
            List<Integer> taken = IntStream.range(0, order.size())
                    .filter(i -> (chosen & 1 << i) != 0)
                    .mapToObj(order::get)
                    .toList();
            if (taken.stream().sorted().toList().equals(taken)) {
                longest = Math.max(longest, taken.size());
            }
        }
        return longest;
    }

    /** The paragraphs of one side, as id and words. */
    private static List<String> read(TextDifference difference, WordRun.Kind with) {
        boolean after = with == WordRun.Kind.ADDED;
        return difference.paragraphs().stream()
                .filter(change -> (after ? change.after() : change.before()) != null)
                .map(change -> change.id() + ": "
                        + change.runs().stream()
                                .filter(run -> run.kind() == WordRun.Kind.SAME || run.kind() == with)
                                .flatMap(run -> Arrays.stream(run.text().strip().split("\\s+")))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> plain(List<Paragraph> text) {
        return text.stream()
                .map(paragraph -> paragraph.id() + ": " + paragraph.text())
                .toList();
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static List<WordRun> runs(String before, String after) {
        return between("p1: " + before, "p1: " + after).paragraphs().get(0).runs();
    }

    private static TextDifference between(String before, String after) {
        return TextDifference.between(text(before), text(after));
    }

    /** A small letter is a paragraph; a capital is the same one with other words. */
    private static List<Paragraph> letters(String letters) {
        return Arrays.stream(letters.split(" "))
                .map(letter -> new Paragraph(letter.toLowerCase(Locale.ROOT), "Text " + letter))
                .toList();
    }

    private static List<Paragraph> text(String paragraphs) {
        return Arrays.stream(paragraphs.split("\\|"))
                .map(paragraph -> paragraph.split(": ", 2))
                .map(parts -> new Paragraph(parts[0], parts[1]))
                .toList();
    }
}
