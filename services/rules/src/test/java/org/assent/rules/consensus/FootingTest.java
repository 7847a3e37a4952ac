package org.assent.rules.consensus;

import static org.assent.rules.consensus.Rounds.EXPIRY;
import static org.assent.rules.consensus.Rounds.TEXT;
import static org.assent.rules.consensus.Rounds.silence;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assent.rules.consensus.Outcome.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FootingTest {
    @ParameterizedTest(name = "{0} unconfirmed counts: {1}")
    @CsvSource({
        "SUPPORT, false",
        "SUPPORT_WITH_RESERVATIONS, false",
        "STAND_ASIDE, true",
        "OBJECT, true",
        "PROPOSE_AMENDMENT, true"
    })
    void nobody_consents_for_another_and_no_block_waits_for_a_paper_S83B(Position position, boolean counts) {
        assertThat(Footing.UNCONFIRMED.counts(position)).isEqualTo(counts);
        assertThat(Footing.OWN.counts(position)).isTrue();
        assertThat(Footing.CONTESTED.counts(position)).isFalse();
    }

    @Test
    void an_unconfirmed_objection_breaks_the_silence_S83B() {
        assertThat(silence(9, List.of(stated("D", Position.OBJECT, Footing.UNCONFIRMED)))
                        .kind())
                .isEqualTo(Kind.BROKEN);
    }

    @Test
    void unconfirmed_support_is_no_response_and_named_in_the_trace_S83B() {
        Outcome outcome = silence(9, List.of(stated("D", Position.SUPPORT, Footing.UNCONFIRMED)));

        assertThat(outcome.standing(Standing.CONSENT_BY_SILENCE)).contains("D");
        assertThat(outcome.trace()).contains(new Finding("S83B", Check.BY_ITS_HEAD, 0, 1, true, List.of("D")));
    }

    @Test
    void what_was_recorded_for_a_head_never_takes_the_place_of_what_the_head_said_S83B() {
        Outcome outcome = silence(
                9,
                List.of(
                        stated("D", Position.STAND_ASIDE, Footing.OWN),
                        stated("D", Position.SUPPORT, Footing.UNCONFIRMED)));

        assertThat(outcome.standing(Standing.STAND_ASIDE)).containsExactly("D");
    }

    @ParameterizedTest
    @EnumSource(Position.class)
    void a_contested_position_is_as_if_it_had_not_been_recorded_S83B(Position position) {
        Outcome outcome = silence(9, List.of(stated("D", position, Footing.CONTESTED)));

        assertThat(outcome.kind()).isEqualTo(Kind.REACHED);
        assertThat(outcome.standing(Standing.CONSENT_BY_SILENCE)).contains("D");
    }

    @Test
    void a_round_in_which_every_head_spoke_has_the_trace_it_always_had() {
        assertThat(silence(9, List.of(stated("D", Position.SUPPORT, Footing.OWN)))
                        .trace())
                .extracting(Finding::check)
                .doesNotContain(Check.BY_ITS_HEAD);
    }

    private static StatedPosition stated(String entity, Position position, Footing footing) {
        return new StatedPosition(entity, position, EXPIRY.minusSeconds(60), TEXT, footing);
    }
}
