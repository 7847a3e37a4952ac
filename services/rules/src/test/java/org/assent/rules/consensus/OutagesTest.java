package org.assent.rules.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assent.rules.consensus.Outages.Outage;
import org.assent.rules.settings.ParameterTable;
import org.junit.jupiter.api.Test;

class OutagesTest {
    private static final Instant END = Instant.parse("2026-02-09T15:00:00Z");
    private static final OutageSettings USUAL = OutageSettings.of(new ParameterTable("1", Map.of(), Map.of()));

    @Test
    void sixty_minutes_are_tolerated_and_a_second_more_is_not_CR21() {
        assertThat(Outages.extend(List.of(outage(120, 60)), END, USUAL)).isFalse();
        assertThat(Outages.extend(
                        List.of(new Outage(
                                "APPLICATION",
                                END.minusSeconds(7200),
                                END.minusSeconds(7200).plusSeconds(3601))),
                        END,
                        USUAL))
                .isTrue();
    }

    @Test
    void two_outages_add_up_and_time_in_which_both_last_counts_once_CR21() {
        assertThat(Outages.extend(List.of(outage(600, 31), outage(120, 30)), END, USUAL))
                .isTrue();
        assertThat(Outages.extend(List.of(outage(600, 40), new Outage("MAIL", minutes(600), minutes(560))), END, USUAL))
                .isFalse();
        assertThat(Outages.together(List.of(outage(600, 40), outage(580, 40)), minutes(1440), END))
                .isEqualTo(Duration.ofMinutes(60));
        assertThat(Outages.together(List.of(outage(600, 100), outage(580, 10)), minutes(1440), END))
                .isEqualTo(Duration.ofMinutes(100));
    }

    @Test
    void what_lies_before_the_last_day_of_the_silence_or_after_its_end_does_not_count_CR21() {
        assertThat(Outages.extend(List.of(outage(1440 + 300, 300)), END, USUAL)).isFalse();
        assertThat(Outages.extend(List.of(outage(1440 + 30, 90)), END, USUAL)).isFalse();
        assertThat(Outages.extend(List.of(outage(1440 + 30, 91)), END, USUAL)).isTrue();
        assertThat(Outages.extend(List.of(outage(30, 600)), END, USUAL)).isFalse();
        assertThat(Outages.near(List.of(outage(1440 + 300, 300), outage(30, 600)), END, USUAL))
                .containsExactly(outage(30, 600));
    }

    @Test
    void an_outage_over_the_end_moves_the_beginning_of_the_extension_to_its_own_end_CR21() {
        assertThat(Outages.over(List.of(outage(600, 90)), END)).isEqualTo(END);
        assertThat(Outages.over(List.of(outage(90, 200), outage(-60, 100)), END))
                .isEqualTo(minutes(-160));
    }

    @Test
    void a_network_may_set_the_numbers_otherwise() {
        assertThat(OutageSettings.of(new ParameterTable("2", Map.of("outage.tolerated", "PT10M"), Map.of())))
                .isEqualTo(new OutageSettings(Duration.ofHours(24), Duration.ofMinutes(10), Duration.ofHours(24)));
        assertThatExceptionOfType(ParameterTable.Unreadable.class)
                .isThrownBy(() -> OutageSettings.of(
                        new ParameterTable("2", Map.of("outage.window", "3 working days"), Map.of())));
    }

    /** @param before how many minutes before the end of the silence it begins */
    private static Outage outage(int before, int minutes) {
        return new Outage("APPLICATION", minutes(before), minutes(before).plus(Duration.ofMinutes(minutes)));
    }

    private static Instant minutes(int before) {
        return END.minus(Duration.ofMinutes(before));
    }
}
