package org.assent.consensus.web;

import static org.assent.consensus.RoundFacts.A_MINUTE_LATER;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.SomeRounds.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Locale;
import org.assent.consensus.RoundState;
import org.assent.consensus.SomeRounds;
import org.assent.consensus.Visibility;
import org.assent.consensus.messages.RoundView;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.web.parts.BallotGrid;
import org.assent.platform.web.parts.PositionMark;
import org.assent.rules.consensus.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class BallotTest {
    private static final List<Capacity> CO_CHAIR = List.of(new Capacity(Role.CO_CHAIR, "BLR", "RCO"));
    private static final List<Capacity> UNDP = List.of(new Capacity(Role.HEAD_OF_AGENCY, "BLR", "UNDP"));

    @BeforeEach
    void inEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void what_blocks_stands_first_and_who_said_nothing_last() {
        assertThat(ballot(ended(), UNDP).rows())
                .extracting(Ballot.Row::entity, Ballot.Row::mark)
                .containsExactly(
                        tuple("WHO", PositionMark.OBJECTION),
                        tuple("UNHCR", PositionMark.ASIDE),
                        tuple("UNDP", PositionMark.SUPPORT),
                        tuple("ILO", PositionMark.NONE));
    }

    @Test
    void a_head_sees_the_own_position_and_that_others_are_kept_back_CR20() {
        Ballot ballot = ballot(running(), UNDP);

        assertThat(ballot.withheld()).isTrue();
        assertThat(ballot.rows())
                .filteredOn(Ballot.Row::mine)
                .singleElement()
                .satisfies(row -> assertThat(row.mark()).isEqualTo(PositionMark.SUPPORT));
        assertThat(ballot.rows()).filteredOn(row -> !row.mine()).allSatisfy(row -> {
            assertThat(row.mark()).isEqualTo(PositionMark.WITHHELD);
            assertThat(row.reason()).isNull();
        });
        assertThat(ballot(running(), CO_CHAIR).withheld()).isFalse();
    }

    @Test
    void what_others_said_is_not_told_by_the_conditions_that_are_met_CR20() {
        assertThat(ballot(running(), UNDP).needs()).hasSize(3);
        assertThat(ballot(running(), CO_CHAIR).needs()).hasSize(4);
    }

    @Test
    void the_grid_says_in_words_what_it_shows_in_colours() {
        RoundView round = ended();
        Visibility visibility = Visibility.of(round, UNDP);

        assertThat(Marks.grid(round, visibility, Spoken.words()).label())
                .isEqualTo("1 objection, 1 stands aside, 1 support, 1 without a position, yours: Support");
    }

    @Test
    void a_seat_that_said_nothing_is_not_asked_for_a_position_any_more_when_the_round_was_broken() {
        assertThat(ballot(ended(), UNDP).rows())
                .filteredOn(row -> row.entity().equals("ILO"))
                .extracting(Ballot.Row::label)
                .containsExactly("No position");
        assertThat(ballot(running(), CO_CHAIR).rows())
                .filteredOn(row -> row.entity().equals("ILO"))
                .extracting(Ballot.Row::label)
                .containsExactly("No position yet");
    }

    @Test
    void a_position_that_waits_for_its_head_is_hatched_in_the_grid_and_counted_in_its_words_S83B() {
        RoundView round = SomeRounds.in(
                RoundState.SILENCE, SomeRounds.unconfirmed("UNDP", Position.SUPPORT), seat("ILO", Position.SUPPORT));

        BallotGrid grid = Marks.grid(round, Visibility.of(round, CO_CHAIR), Spoken.words());
        assertThat(grid.cells())
                .extracting(BallotGrid.Cell::mark, BallotGrid.Cell::unconfirmed)
                .containsExactly(tuple(PositionMark.SUPPORT, false), tuple(PositionMark.SUPPORT, true));
        assertThat(grid.label()).isEqualTo("2 support, 1 of them unconfirmed");
    }

    @Test
    void what_waits_for_its_head_is_not_told_by_the_grid_to_whom_it_is_not_shown_CR20() {
        RoundView round = SomeRounds.in(RoundState.SILENCE, SomeRounds.unconfirmed("ILO", Position.SUPPORT));
        Visibility visibility = Visibility.of(round, UNDP);

        assertThat(Marks.grid(visibility.applyTo(round), visibility, Spoken.words())
                        .cells())
                .containsExactly(new BallotGrid.Cell(PositionMark.WITHHELD, false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_mark_can_be_counted_and_named(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        for (PositionMark mark : PositionMark.values()) {
            for (int count : new int[] {1, 2, 5, 21}) {
                assertThat(Spoken.words().count("grid." + mark.key(), count)).contains(Integer.toString(count));
            }
            assertThat(Spoken.words().say("position." + mark.key())).isNotBlank();
        }
    }

    @Test
    void an_acting_head_is_shown_as_acting_CR2() {
        RoundView round =
                SomeRounds.in(RoundState.SILENCE, SomeRounds.acting("UNDP", Position.SUPPORT), seat("ILO", null));

        assertThat(ballot(round, CO_CHAIR).rows())
                .extracting(Ballot.Row::footing)
                .containsExactly(List.of("Stated by the acting head, deputy."), List.of());
    }

    @Test
    void each_seat_says_since_when_it_has_the_text_and_whether_it_opened_it_CR5() {
        RoundView running = SomeRounds.in(RoundState.SILENCE, seat("ILO", null), SomeRounds.unserved("WHO"));
        RoundView over = SomeRounds.in(RoundState.REACHED, seat("ILO", null));

        assertThat(ballot(running, CO_CHAIR).rows())
                .extracting(row -> row.notes().get(0))
                .containsExactly(
                        "has the text since 5 Feb 15:00, has not opened it here yet", "letter not accepted yet");
        assertThat(ballot(over, CO_CHAIR).rows())
                .extracting(row -> row.notes().get(0))
                .containsExactly("had the text since 5 Feb 15:00, never opened it here");
    }

    @ParameterizedTest
    @EnumSource(RoundState.class)
    void every_state_has_a_ballot_in_Russian(RoundState state) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("ru"));
        RoundView round = SomeRounds.in(state, seat("UNDP", Position.SUPPORT), seat("WHO", Position.OBJECT));

        assertThat(ballot(round, CO_CHAIR).needs())
                .hasSize(state == RoundState.CONFIRMATION ? 5 : 4)
                .allSatisfy(need -> assertThat(need.text()).isNotBlank().doesNotContain("{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_rule_behind_an_outcome_is_told(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(TraceLine.of(ended(), Spoken.words()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.sentence()).isNotBlank().doesNotContain("{"));
        assertThat(DeadlineWords.of(ended(), Spoken.words(), Spoken.at(A_MINUTE_LATER)))
                .hasSize(2)
                .allSatisfy(step -> assertThat(step).doesNotContain("{", "DAY_OFF"));
        assertThat(TraceLine.of(running(), Spoken.words())).isEmpty();
    }

    private static RoundView ended() {
        return SomeRounds.in(
                RoundState.BROKEN,
                seat("UNDP", Position.SUPPORT),
                seat("UNHCR", Position.STAND_ASIDE),
                seat("WHO", Position.OBJECT),
                seat("ILO", null));
    }

    private static RoundView running() {
        return SomeRounds.in(
                RoundState.SILENCE,
                seat("UNDP", Position.SUPPORT),
                seat("UNHCR", Position.STAND_ASIDE),
                seat("ILO", null));
    }

    private static Ballot ballot(RoundView round, List<Capacity> reader) {
        return Ballot.of(
                round, Visibility.of(round, reader), TEXT, PersonRef::value, Spoken.words(), Spoken.at(A_MINUTE_LATER));
    }
}
