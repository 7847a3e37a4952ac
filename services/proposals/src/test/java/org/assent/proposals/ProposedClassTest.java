package org.assent.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assent.kernel.Paragraph;
import org.assent.rules.text.TextDifference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedClassTest {
    private static final String WORDS = "the programme gathers evidence and shares it with all who make policy in the"
            + " country and beyond so that 30 people learn";

    @ParameterizedTest
    @CsvSource({
        "problem-1, gathers, gathers, EDITORIAL",
        "problem-1, gathers, collects, EDITORIAL",
        "problem-1, 30, 40, SUBSTANTIVE",
        "problem-1, gathers evidence and shares it, loses all of what was found, SUBSTANTIVE",
        "budget, gathers, collects, SUBSTANTIVE",
        "participating, gathers, collects, SUBSTANTIVE"
    })
    void wording_is_a_few_words_of_the_authors_and_never_a_number_or_a_fact(
            String paragraph, String said, String says, RevisionClass expected) {
        assertThat(ProposedClass.of(
                        TextDifference.between(text(paragraph, WORDS), text(paragraph, WORDS.replace(said, says)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void a_paragraph_that_came_or_went_is_a_change_of_substance(boolean came) {
        List<Paragraph> one = text("problem-1", WORDS);
        List<Paragraph> two = List.of(one.get(0), new Paragraph("problem-2", "And more."));

        assertThat(ProposedClass.of(TextDifference.between(came ? one : two, came ? two : one)))
                .isEqualTo(RevisionClass.SUBSTANTIVE);
    }

    private static List<Paragraph> text(String id, String words) {
        return List.of(new Paragraph(id, words));
    }
}
