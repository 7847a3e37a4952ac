package org.assent.consensus.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assent.consensus.DecisionText;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.FindDecision;
import org.assent.consensus.messages.FindRoundPapers;
import org.assent.consensus.messages.ListConsultedBefore;
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

/** The record of a decision, for its page and for its paper: all that makes a decision (domain rules, 8.8). */
final class DecisionRecord {
    /**
     * How one entity decided; silence has its own words and is never called support.
     *
     * @param capacity in which capacity the position was stated; {@code null} where none was
     * @param informed since when it had the text, and whether it opened it
     */
    record Row(
            String entity,
            String entityName,
            Tone tone,
            String icon,
            String words,
            @Nullable String reason,
            boolean interested,
            @Nullable Instant receivedAt,
            @Nullable String capacity,
            String informed) {}

    private final FindDecision decisions;
    private final FindConsensusRound rounds;
    private final FindRoundPapers papers;
    private final ListConsultedBefore consulted;
    private final Words words;

    DecisionRecord(
            FindDecision decisions,
            FindConsensusRound rounds,
            FindRoundPapers papers,
            ListConsultedBefore consulted,
            Words words) {
        this.decisions = decisions;
        this.rounds = rounds;
        this.papers = papers;
        this.consulted = consulted;
        this.words = words;
    }

    /** The round that took the decision. */
    RoundView round(String number, Moment moment) {
        return decisions.decision(number, moment).orElseThrow(() -> new Unknown("decision " + number));
    }

    DecisionText text(RoundView round, Moment moment) {
        return rounds.text(round.opening().roundId(), moment)
                .orElseThrow(
                        () -> new Unknown("text of round " + round.opening().roundId()));
    }

    /** All that the page and the paper show, in the language of the request. */
    Map<String, @Nullable Object> model(String number, Moment moment, Times times) {
        RoundView round = round(number, moment);
        Outcome outcome = round.ending() == null ? null : round.ending().outcome();
        Map<String, Standing> standings = outcome == null
                ? Map.of()
                : outcome.seats().stream()
                        .collect(Collectors.toMap(Outcome.SeatStanding::entity, Outcome.SeatStanding::standing));
        Map<String, @Nullable Object> model = new TreeMap<>();
        model.put("number", number);
        model.put("round", round);
        DecisionText text = text(round, moment);
        model.put("text", text);
        model.put("annexes", AnnexLine.of(round, text, words));
        model.put("outcome", OutcomeSentence.of(round, words, times));
        model.put("outage", OutageWords.of(round, words, times));
        model.put(
                "information",
                papers.papers(round.opening().roundId(), moment)
                        .map(came -> InformationWords.of(came, words))
                        .orElse(List.of()));
        model.put("deadline", DeadlineWords.of(round, words, times));
        model.put("trace", TraceLine.of(round, words));
        model.put(
                "consulted",
                consulted.before(round.opening().subject(), round.opening().position(), moment));
        model.put("rows", rows(round, standings::get, times));
        return model;
    }

    private List<Row> rows(RoundView round, Function<String, @Nullable Standing> standing, Times times) {
        return round.seats().stream()
                .map(seat -> row(seat, round, standing, times))
                .toList();
    }

    private Row row(SeatView seat, RoundView round, Function<String, @Nullable Standing> standing, Times times) {
        Stated stated = seat.counting();
        PositionMark mark = Marks.of(seat.position());
        return new Row(
                seat.entity(),
                seat.entityName(),
                mark.tone(),
                mark.icon(),
                said(standing.apply(seat.entity()), mark),
                stated == null ? null : stated.statement().reason(),
                seat.interested(),
                stated == null ? null : stated.receivedAt(),
                stated == null ? null : words.say("paper.capacity." + capacity(stated)),
                InformedWords.of(seat, round, words, times));
    }

    private static String capacity(Stated stated) {
        if (stated.evidence() != null) {
            return stated.settled() == null ? "behalf" : stated.acting() ? "behalf.acting" : "behalf.confirmed";
        }
        return stated.acting() ? "acting" : "head";
    }

    /** Consent that nobody stated has words of its own. */
    private String said(@Nullable Standing standing, PositionMark mark) {
        if (standing == Standing.CONSENT_BY_SILENCE) {
            return words.say("decision.by-silence");
        }
        return words.say(standing == Standing.CONSENT_BY_PRESENCE ? "decision.by-presence" : "position." + mark.key());
    }
}
