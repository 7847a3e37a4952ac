package org.assent.consensus.web;

import static org.assent.consensus.RoundFacts.A_MINUTE_LATER;
import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.SomeRounds.seat;
import static org.assent.consensus.SomeRounds.unserved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assent.consensus.RoundState;
import org.assent.consensus.SomeRounds;
import org.assent.consensus.messages.RoundView;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

class OutcomeSentenceTest {
    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    static Stream<Arguments> rounds() {
        List<Arguments> rounds = new ArrayList<>();
        for (String language : List.of("en", "ru")) {
            for (RoundState state : RoundState.values()) {
                for (Instant moment : List.of(A_MINUTE_LATER, MONDAY, MONDAY.plusSeconds(900_000))) {
                    rounds.add(Arguments.of(language, state, moment));
                }
            }
        }
        return rounds.stream();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void every_state_is_said_in_one_short_sentence_in_both_languages(
            String language, RoundState state, Instant moment) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        OutcomeSentence outcome = OutcomeSentence.of(round(state), Spoken.words(), Spoken.at(moment));

        assertThat(outcome.sentence())
                .hasSizeBetween(5, 140)
                .matches(language.equals("ru") ? "[А-Я0-9].*\\." : "[A-Z0-9].*\\.")
                .doesNotContain("{", state.name());
        assertThat(outcome.detail())
                .isNotBlank()
                .isEqualTo(outcome.detail().strip())
                .doesNotContain("{");
        assertThat(ConsensusRule.values()).extracting(Enum::name).contains(outcome.rule());
        assertThat(outcome.icon()).isIn("check", "square", "clock");
    }

    @Test
    void the_sentence_says_what_a_reader_came_for() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(sentence(round(RoundState.SERVING)))
                .isEqualTo("1 of 2 seats have the text; the silence begins when all have it.");
        assertThat(sentence(round(RoundState.SILENCE)))
                .isEqualTo("Silence runs: 4 days left, and nobody has objected.");
        assertThat(sentence(round(RoundState.BROKEN))).isEqualTo("Not adopted: one objection stands.");
        assertThat(sentence(
                        SomeRounds.in(RoundState.BROKEN, seat("UNDP", null), seat("WHO", Position.PROPOSE_AMENDMENT))))
                .isEqualTo("Not adopted: an amendment was proposed.");
        assertThat(sentence(round(RoundState.REACHED))).isEqualTo("Adopted by consensus.");
    }

    @Test
    void silence_is_never_called_support() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(OutcomeSentence.of(round(RoundState.REACHED), Spoken.words(), Spoken.at(MONDAY))
                        .detail())
                .endsWith("One seat did not answer: consent by silence, which is not support.");
    }

    private static String sentence(RoundView round) {
        return OutcomeSentence.of(round, Spoken.words(), Spoken.at(A_MINUTE_LATER))
                .sentence();
    }

    private static RoundView round(RoundState state) {
        return switch (state) {
            case SERVING -> SomeRounds.in(state, seat("UNDP", null), unserved("WHO"));
            case BROKEN, MAINTAINED ->
                SomeRounds.in(state, seat("UNDP", Position.SUPPORT), seat("WHO", Position.OBJECT));
            case NOT_REACHED ->
                SomeRounds.in(state, seat("UNDP", Position.STAND_ASIDE), seat("WHO", Position.STAND_ASIDE));
            default -> SomeRounds.in(state, seat("UNDP", Position.SUPPORT), seat("WHO", null));
        };
    }

    @Test
    void where_everybody_answered_nothing_is_said_of_silent_seats() {
        RoundView round =
                SomeRounds.in(RoundState.REACHED, seat("UNDP", Position.SUPPORT), seat("WHO", Position.SUPPORT));

        assertThat(OutcomeSentence.of(round, Spoken.words(), Spoken.at(MONDAY)).detail())
                .isEqualTo("The silence ended unbroken on 9 February 2026, 18:00 Minsk.");
    }
}
