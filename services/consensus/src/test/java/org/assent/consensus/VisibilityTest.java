package org.assent.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.rules.consensus.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees which position (CR20). UNDP supports, UNHCR stands aside, WHO objects, ILO said nothing and came late. */
class VisibilityTest {
    static Stream<Arguments> readers() {
        List<Arguments> readers = new ArrayList<>();
        for (RoundState state : RoundState.values()) {
            boolean open = state == RoundState.SERVING || state == RoundState.SILENCE;
            for (Role role : Role.values()) {
                boolean trusted = role == Role.CO_CHAIR || role == Role.SECRETARIAT;
                boolean head = role == Role.HEAD_OF_AGENCY;
                boolean all = trusted || !open;
                readers.add(Arguments.of(state, role, "UNDP", all || head, all));
                readers.add(Arguments.of(state, role, "UNHCR", all, all || head));
                readers.add(Arguments.of(state, role, "RCO", all, all));
            }
        }
        return readers.stream();
    }

    @ParameterizedTest(name = "while {0}, {1} of {2}: UNDP {3}, UNHCR {4}")
    @MethodSource("readers")
    void during_the_silence_positions_are_for_the_chairs_and_their_makers_and_afterwards_for_all_CR20(
            RoundState state, Role role, String entity, boolean seesUndp, boolean seesUnhcr) {
        RoundView round = round(state);
        Visibility visibility = Visibility.of(round, List.of(new Capacity(role, "BLR", entity)));
        RoundView shown = visibility.applyTo(round);

        assertThat(stated(shown, "UNDP") != null).isEqualTo(seesUndp);
        assertThat(stated(shown, "UNHCR") != null).isEqualTo(seesUnhcr);
        assertThat(stated(shown, "WHO"))
                .as("what blocks is shown to all at once")
                .isEqualTo(Position.OBJECT);
        assertThat(shown.state()).isEqualTo(state);
        assertThat(shown.opening()).isEqualTo(round.opening());
        assertThat(shown.seats()).extracting(SeatView::entity).containsExactly("UNDP", "UNHCR", "WHO", "ILO");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_came_late_and_what_was_said_before_is_hidden_with_the_rest_CR20(Role role) {
        RoundView round = round(RoundState.SILENCE);
        RoundView shown =
                Visibility.of(round, List.of(new Capacity(role, "BLR", "RCO"))).applyTo(round);
        boolean trusted = role == Role.CO_CHAIR || role == Role.SECRETARIAT;

        assertThat(shown.seat("ILO").orElseThrow().late() != null).isEqualTo(trusted);
        assertThat(shown.seat("UNDP").orElseThrow().earlier().isEmpty()).isEqualTo(!trusted);
    }

    @Test
    void every_capacity_that_a_reader_holds_counts_CR20() {
        RoundView round = round(RoundState.SILENCE);

        assertThat(Visibility.of(
                                round,
                                List.of(
                                        new Capacity(Role.MEMBER, "BLR", "UNDP"),
                                        new Capacity(Role.CO_CHAIR, "BLR", "IOM")))
                        .all())
                .isTrue();
        assertThat(Visibility.of(round, List.of())).isEqualTo(new Visibility(false, Set.of()));
    }

    @Test
    void capacities_in_another_network_show_nothing_CR20() {
        RoundView round = round(RoundState.SILENCE);

        for (Role role : Role.values()) {
            Visibility visibility = Visibility.of(round, List.of(new Capacity(role, "ARM", "UNDP")));
            assertThat(visibility.all()).as(role.name()).isFalse();
            assertThat(stated(visibility.applyTo(round), "UNDP"))
                    .as(role.name())
                    .isNull();
        }
    }

    @Test
    void who_reads_the_past_has_the_rights_of_now_CR20() {
        RoundView then = round(RoundState.SILENCE);
        List<Capacity> auditor = List.of(new Capacity(Role.AUDITOR, "BLR", null));

        assertThat(stated(Visibility.of(round(RoundState.REACHED), auditor).applyTo(then), "UNDP"))
                .isEqualTo(Position.SUPPORT);
        assertThat(stated(Visibility.of(then, auditor).applyTo(then), "UNDP")).isNull();
    }

    @Test
    void an_auditor_who_reads_as_a_seat_sees_what_both_may_see_and_no_more_CR20() {
        RoundView runs = round(RoundState.SILENCE);
        Visibility auditorNow = Visibility.of(runs, List.of(new Capacity(Role.AUDITOR, "BLR", null)));
        Visibility auditorLater =
                Visibility.of(round(RoundState.REACHED), List.of(new Capacity(Role.AUDITOR, "BLR", null)));
        Visibility head = Visibility.of(runs, List.of(new Capacity(Role.HEAD_OF_AGENCY, "BLR", "UNDP")));

        assertThat(stated(head.and(auditorNow).applyTo(runs), "UNDP")).isNull();
        assertThat(stated(head.and(auditorLater).applyTo(runs), "UNDP")).isEqualTo(Position.SUPPORT);
        assertThat(stated(head.and(auditorLater).applyTo(runs), "UNHCR")).isNull();
        assertThat(auditorLater.and(head)).isEqualTo(head);
        assertThat(head.and(new Visibility(false, Set.of("UNDP", "WHO")))).isEqualTo(head);
    }

    @Test
    void a_seat_without_a_position_looks_like_one_whose_position_is_hidden_CR20() {
        RoundView round = round(RoundState.SILENCE);
        RoundView shown = Visibility.of(round, List.of()).applyTo(round);
        SeatView hidden = shown.seat("UNDP").orElseThrow();
        SeatView empty = shown.seat("ILO").orElseThrow();

        assertThat(List.of(hidden.earlier(), hidden.position() == null, hidden.late() == null))
                .isEqualTo(List.of(empty.earlier(), empty.position() == null, empty.late() == null));
    }

    private static RoundView round(RoundState state) {
        return SomeRounds.in(
                state,
                SomeRounds.changed("UNDP", Position.STAND_ASIDE, Position.SUPPORT),
                SomeRounds.seat("UNHCR", Position.STAND_ASIDE),
                SomeRounds.seat("WHO", Position.OBJECT),
                SomeRounds.late("ILO"));
    }

    private static @Nullable Position stated(RoundView round, String entity) {
        return round.seat(entity).orElseThrow().position();
    }
}
