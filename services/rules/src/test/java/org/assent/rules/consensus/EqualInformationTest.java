package org.assent.rules.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assent.rules.consensus.EqualInformation.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has which documents, and what stands in the way of adopting (EI1). */
class EqualInformationTest {
    private static final List<String> ROLL = List.of("RCO", "IOM", "WHO");

    @ParameterizedTest(name = "served {0}, waived {1}: missing at {2}")
    @CsvSource({
        "RCO IOM WHO, '', ''",
        "RCO IOM, '', WHO",
        "RCO IOM, WHO, ''",
        "RCO, IOM, WHO",
        "'', '', RCO IOM WHO",
        "RCO IOM WHO, WHO, ''",
        "RCO IOM UNDP, '', WHO"
    })
    void a_seat_has_the_document_or_was_waived_by_name_or_stands_in_the_way_EI1(
            String served, String waived, String missing) {
        Document annex = new Document("annex.pdf", "ab".repeat(32), seats(served), seats(waived));

        assertThat(EqualInformation.gaps(ROLL, List.of(annex)))
                .extracting(InformationGap::entity)
                .containsExactlyElementsOf(seats(missing).stream()
                        .sorted((one, other) -> ROLL.indexOf(one) - ROLL.indexOf(other))
                        .toList());
    }

    @Test
    void each_document_is_looked_at_by_itself_and_named_EI1() {
        Document text = new Document("", "cd".repeat(32), seats("RCO IOM"), Set.of());
        Document annex = new Document("annex.pdf", "ab".repeat(32), seats("RCO WHO"), Set.of());

        assertThat(EqualInformation.gaps(ROLL, List.of(text, annex)))
                .containsExactly(
                        new InformationGap("WHO", "", "cd".repeat(32)),
                        new InformationGap("IOM", "annex.pdf", "ab".repeat(32)));
    }

    @Test
    void without_documents_nothing_is_missing_EI1() {
        assertThat(EqualInformation.gaps(ROLL, List.of())).isEmpty();
    }

    private static Set<String> seats(String words) {
        Set<String> seats = new TreeSet<>(Arrays.asList(words.split(" ")));
        seats.remove("");
        return seats;
    }
}
