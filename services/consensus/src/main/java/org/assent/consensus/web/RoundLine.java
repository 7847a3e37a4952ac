package org.assent.consensus.web;

import org.assent.consensus.RoundState;
import org.assent.consensus.Visibility;
import org.assent.consensus.messages.ListMatterKinds.MatterKind;
import org.assent.consensus.messages.RoundView;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.BallotGrid;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;

/** A round in a list. */
record RoundLine(
        String href,
        String title,
        String language,
        String detail,
        Tone tone,
        String icon,
        String state,
        @Nullable String when,
        BallotGrid grid) {
    static RoundLine of(RoundView round, Visibility visibility, Words words, Times times) {
        OutcomeSentence outcome = OutcomeSentence.of(visibility.applyTo(round), words, times);
        String number = round.decisionNumber();
        String round1 = words.number(round.opening().number());
        return new RoundLine(
                "/rounds/" + round.opening().roundId(),
                round.opening().title(),
                round.opening().language(),
                number == null
                        ? words.say("decisions.line", round1, round.opening().chair())
                        : words.say(
                                "decisions.line.numbered",
                                number,
                                round1,
                                round.opening().chair()),
                outcome.tone(),
                outcome.icon(),
                words.say("round.state." + round.state().name()),
                when(round, times),
                Marks.grid(visibility.applyTo(round), visibility, words));
    }

    /** The same, saying also what kind of matter it is. */
    RoundLine about(@Nullable MatterKind kind) {
        return kind == null
                ? this
                : new RoundLine(href, title, language, kind.word() + " · " + detail, tone, icon, state, when, grid);
    }

    private static @Nullable String when(RoundView round, Times times) {
        if (round.ending() != null) {
            return times.brief(round.ending().at());
        }
        if (round.state() == RoundState.MEETING && round.meeting() != null) {
            return times.brief(round.meeting().meeting().at());
        }
        return round.state().hasClock() && round.silence() != null
                ? times.relative(round.silence().expiresAt())
                : null;
    }
}
