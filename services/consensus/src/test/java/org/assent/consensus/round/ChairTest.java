package org.assent.consensus.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assent.consensus.Roll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChairTest {
    /** Which co-chair put the matter, which of the two take part in it, who chairs, and whether that is printed. */
    @ParameterizedTest
    @CsvSource({
        "RCO, none,    RCO, false",
        "IOM, none,    IOM, false",
        "RCO, IOM,     RCO, false",
        "IOM, IOM,     RCO, false",
        "RCO, RCO,     IOM, false",
        "IOM, RCO,     IOM, false",
        "RCO, RCO+IOM, RCO, true",
        "IOM, RCO+IOM, IOM, true"
    })
    void who_takes_part_in_the_matter_does_not_chair_unless_both_do_CR22(
            String openedBy, String interested, String chair, boolean printed) {
        assertThat(Chair.of(openedBy, List.of("RCO", "IOM"), roll(List.of(interested.split("\\+")))))
                .isEqualTo(new Chair(chair, printed));
    }

    @ParameterizedTest
    @CsvSource({"RCO, IOM", "IOM, RCO"})
    void a_co_chair_whose_entity_is_not_on_the_roll_takes_part_in_nothing_CR22(String openedBy, String other) {
        Roll withoutOpener = new Roll(
                7,
                roll(List.of(other)).seats().stream()
                        .filter(seat -> seat.entity().equals(other))
                        .toList());

        assertThat(Chair.of(openedBy, List.of("RCO", "IOM"), withoutOpener)).isEqualTo(new Chair(openedBy, false));
    }

    private static Roll roll(List<String> interested) {
        return new Roll(
                7,
                Arrays.asList("RCO", "IOM", "UNDP").stream()
                        .map(entity -> new Roll.Seat(
                                entity, entity, null, false, interested.contains(entity), "RESIDENT", false, null))
                        .toList());
    }
}
