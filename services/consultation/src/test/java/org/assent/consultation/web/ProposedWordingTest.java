package org.assent.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assent.kernel.Paragraph;
import org.assent.rules.text.WordRun;
import org.junit.jupiter.api.Test;

class ProposedWordingTest {
    private static final Paragraph PARAGRAPH = new Paragraph("p2", "The programme supports return and reintegration.");

    @Test
    void a_wording_of_the_paragraph_is_shown_word_by_word() {
        assertThat(ProposedWording.of(PARAGRAPH, "The programme supports voluntary return and reintegration."))
                .contains(new WordRun(WordRun.Kind.ADDED, "voluntary "));
    }

    @Test
    void a_request_in_words_or_a_piece_of_the_paragraph_is_no_wording_of_it() {
        assertThat(ProposedWording.of(PARAGRAPH, "Please say that return is voluntary, as the Compact does."))
                .isEmpty();
        assertThat(ProposedWording.of(PARAGRAPH, "voluntary return")).isEmpty();
    }
}
