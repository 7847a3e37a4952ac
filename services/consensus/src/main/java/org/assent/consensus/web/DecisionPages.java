package org.assent.consensus.web;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assent.consensus.DecisionText;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.FindDecision;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.consensus.messages.RoundView.Stated;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.PositionMark;
import org.assent.platform.web.parts.Tone;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The decision record: one page with all that makes a decision (domain rules, 8.8). */
@Controller
class DecisionPages {
    /** How one entity decided; silence has its own words and is never called support. */
    record Row(
            String entity,
            String entityName,
            Tone tone,
            String icon,
            String words,
            @Nullable String reason,
            boolean interested,
            @Nullable Instant receivedAt) {}

    private final FindDecision decisions;
    private final FindConsensusRound rounds;
    private final Words words;

    DecisionPages(FindDecision decisions, FindConsensusRound rounds, Words words) {
        this.decisions = decisions;
        this.rounds = rounds;
        this.words = words;
    }

    @GetMapping("/decisions/{number}")
    String decision(@PathVariable String number, Moment moment, Times times, Model model) {
        RoundView round = decisions.decision(number, moment).orElseThrow(() -> new Unknown("decision " + number));
        DecisionText text = rounds.text(round.opening().roundId(), moment)
                .orElseThrow(() -> new Unknown("text of decision " + number));
        Outcome outcome = round.ending() == null ? null : round.ending().outcome();
        Map<String, Standing> standings = outcome == null
                ? Map.of()
                : outcome.seats().stream()
                        .collect(Collectors.toMap(Outcome.SeatStanding::entity, Outcome.SeatStanding::standing));
        model.addAttribute("number", number);
        model.addAttribute("round", round);
        model.addAttribute("text", text);
        model.addAttribute("outcome", OutcomeSentence.of(round, words, times));
        model.addAttribute("deadline", DeadlineWords.of(round, words, times));
        model.addAttribute("annexes", AnnexLine.of(round, text, words));
        model.addAttribute("trace", TraceLine.of(round, words));
        model.addAttribute(
                "rows",
                round.seats().stream().map(seat -> row(seat, standings::get)).toList());
        return "consensus/decision";
    }

    private Row row(SeatView seat, Function<String, @Nullable Standing> standing) {
        Stated stated = seat.counting();
        PositionMark mark = Marks.of(seat.position());
        Standing how = standing.apply(seat.entity());
        return new Row(
                seat.entity(),
                seat.entityName(),
                mark.tone(),
                mark.icon(),
                how == Standing.CONSENT_BY_SILENCE
                        ? words.say("decision.by-silence")
                        : how == Standing.CONSENT_BY_PRESENCE
                                ? words.say("decision.by-presence")
                                : words.say("position." + mark.key()),
                stated == null ? null : stated.statement().reason(),
                seat.interested(),
                stated == null ? null : stated.receivedAt());
    }
}
