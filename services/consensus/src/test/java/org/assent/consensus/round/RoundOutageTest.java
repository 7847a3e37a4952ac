package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.extended;
import static org.assent.consensus.RoundFacts.head;
import static org.assent.consensus.RoundFacts.state;
import static org.assent.consensus.RoundFacts.system;
import static org.assent.consensus.round.RoundFixture.kinds;
import static org.assent.consensus.round.RoundFixture.last;
import static org.assent.consensus.round.RoundFixture.silenceOfNine;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.kernel.StepAnswer;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.OutageSettings;
import org.assent.rules.consensus.Outages.Outage;
import org.assent.rules.consensus.Position;
import org.assent.rules.settings.ParameterTable;
import org.junit.jupiter.api.Test;

/** Outages near the end of a silence (CR21). */
class RoundOutageTest {
    private static final Instant CLOSING = MONDAY.plusSeconds(10);
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final OutageSettings USUAL = OutageSettings.of(new ParameterTable("1", Map.of(), Map.of()));

    @Test
    void an_outage_of_more_than_an_hour_in_the_last_day_extends_the_silence_by_a_day_and_nobody_decides_it_CR21() {
        SilenceExtended longer =
                last(SilenceExtended.class, silenceOfNine().when(close(outage("MAIL", 300, 61)), system(CLOSING)));

        assertThat(longer.rule()).isEqualTo(ConsensusRule.CR21);
        assertThat(longer.expiredAt()).isEqualTo(MONDAY);
        assertThat(longer.expiresAt()).isEqualTo(TUESDAY);
        assertThat(longer.closesAt()).isEqualTo(TUESDAY.plusSeconds(10));
        assertThat(longer.reason()).isEmpty();
        assertThat(longer.outage()).satisfies(outage -> {
            assertThat(outage.together()).isEqualTo(Duration.ofMinutes(61));
            assertThat(outage.outages()).containsExactly(outage("MAIL", 300, 61));
            assertThat(outage.readAt()).isEqualTo(7);
        });
    }

    @Test
    void an_hour_exactly_or_an_outage_before_the_last_day_leaves_the_end_as_it_is_CR21() {
        assertThat(kinds(silenceOfNine().when(close(outage("APPLICATION", 300, 60)), system(CLOSING))))
                .containsExactly(ConsensusReached.class);
        assertThat(kinds(silenceOfNine().when(close(outage("DATABASE", 1440 + 200, 200)), system(CLOSING))))
                .containsExactly(ConsensusReached.class);
    }

    @Test
    void two_short_outages_count_together_CR21() {
        assertThat(kinds(silenceOfNine()
                        .when(close(outage("APPLICATION", 900, 31), outage("MAIL", 300, 30)), system(CLOSING))))
                .containsExactly(SilenceExtended.class);
    }

    @Test
    void an_outage_extends_a_round_once_CR21() {
        SilenceExtended first =
                last(SilenceExtended.class, silenceOfNine().when(close(outage("MAIL", 300, 61)), system(CLOSING)));
        Outage again = new Outage("MAIL", TUESDAY.minusSeconds(7200), TUESDAY.minusSeconds(60));

        assertThat(kinds(silenceOfNine(first).when(close(again), system(TUESDAY.plusSeconds(10)))))
                .containsExactly(ConsensusReached.class);
        silenceOfNine(first)
                .when(close(outage("MAIL", 300, 61)), system(CLOSING.plusSeconds(60)))
                .thenAnswer(StepAnswer.NOT_YET);
    }

    @Test
    void the_chair_may_still_extend_once_and_an_outage_still_extends_after_the_chair_CR15_CR21() {
        SilenceExtended byOutage =
                last(SilenceExtended.class, silenceOfNine().when(close(outage("MAIL", 300, 61)), system(CLOSING)));
        ExtendSilence byChair = new ExtendSilence(ROUND, Duration.ofDays(1), "A head is travelling");

        assertThat(kinds(silenceOfNine(byOutage)
                        .when(byChair, org.assent.consensus.RoundFacts.coChair("RCO", TUESDAY.minusSeconds(60)))))
                .containsExactly(SilenceExtended.class);
        Outage later = new Outage("MAIL", TUESDAY.minusSeconds(7200), TUESDAY.minusSeconds(60));
        assertThat(last(
                                SilenceExtended.class,
                                silenceOfNine(extended()).when(close(later), system(TUESDAY.plusSeconds(10))))
                        .rule())
                .isEqualTo(ConsensusRule.CR21);
    }

    @Test
    void an_outage_that_runs_over_the_end_gives_a_whole_day_from_its_own_end_CR21() {
        Instant back = MONDAY.plus(Duration.ofDays(2));
        Outage over = new Outage("APPLICATION", MONDAY.minusSeconds(7200), back);

        assertThat(last(SilenceExtended.class, silenceOfNine().when(close(over), system(back.plusSeconds(1))))
                        .expiresAt())
                .isEqualTo(back.plus(Duration.ofDays(1)));
    }

    @Test
    void an_objection_in_the_time_won_breaks_the_silence_CR21_CR8() {
        SilenceExtended longer =
                last(SilenceExtended.class, silenceOfNine().when(close(outage("MAIL", 300, 61)), system(CLOSING)));

        assertThat(kinds(silenceOfNine(longer)
                        .when(state("UNHCR", Position.OBJECT, "Costs"), head("UNHCR", TUESDAY.minusMillis(1)))))
                .containsExactly(PositionStated.class, SilenceBroken.class);
    }

    @Test
    void an_extension_into_a_year_without_a_calendar_waits_for_the_calendar_CR21() {
        Instant years = MONDAY.plus(Duration.ofDays(2000));

        silenceOfNine()
                .when(close(new Outage("APPLICATION", MONDAY.minusSeconds(7200), years)), system(years.plusSeconds(1)))
                .thenRefused(ConsensusRule.CR21);
    }

    /** @param before how many minutes before the end of the silence it begins */
    private static Outage outage(String what, int before, int minutes) {
        Instant from = MONDAY.minus(Duration.ofMinutes(before));
        return new Outage(what, from, from.plus(Duration.ofMinutes(minutes)));
    }

    private static CloseSilence close(Outage... outages) {
        return new CloseSilence(ROUND, List.of(outages), USUAL, 7);
    }
}
