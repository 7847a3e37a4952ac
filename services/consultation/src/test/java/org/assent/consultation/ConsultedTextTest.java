package org.assent.consultation;

import static org.assent.consultation.RoundFacts.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsultedTextTest {
    @Test
    void the_hash_covers_title_paragraphs_and_documents() {
        assertThat(TEXT.canonical())
                .isEqualTo("Evidence-based migration policy\n\n1. The programme gathers evidence.\n\n"
                        + "2. The programme supports return and reintegration.\n\nD01 " + "a".repeat(64) + "\n");
        assertThat(new ConsultedText("en", TEXT.title(), TEXT.paragraphs(), List.of()).hash())
                .isNotEqualTo(TEXT.hash());
        assertThat(new ConsultedText(
                                "en",
                                TEXT.title(),
                                TEXT.paragraphs(),
                                List.of(new PinnedDocument("D01", "note.pdf", "b".repeat(64))))
                        .hash())
                .isNotEqualTo(TEXT.hash());
    }

    @Test
    void a_seat_is_called_by_its_entity_and_found_by_that_name() {
        assertThat(new ConsultedSeat("UN Women", 1).label()).isEqualTo("UN Women");
        assertThat(new ConsultedSeat("UN Women", 2).label()).isEqualTo("UN Women 2");
        assertThat(ConsultedSeat.called("UN Women")).isEqualTo(new ConsultedSeat("UN Women", 1));
        assertThat(ConsultedSeat.called("UN Women 2")).isEqualTo(new ConsultedSeat("UN Women", 2));
    }
}
