package org.assent.consensus.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assent.consensus.RoundState;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.ReadRoundLetter;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.kernel.Act;
import org.assent.platform.ledger.Commands;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.NetworkFaces;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.PositionMark;
import org.assent.platform.web.pdf.Paper;
import org.assent.platform.web.pdf.Papers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers as PDF: the record of a decision, and the chair's letters on the opening and the outcome of a round. */
@RestController
class PaperPages {
    private final DecisionRecord decisions;
    private final FindConsensusRound rounds;
    private final Commands commands;
    private final NetworkFaces networks;
    private final Papers papers;
    private final Words words;

    PaperPages(
            DecisionRecord decisions,
            FindConsensusRound rounds,
            Commands commands,
            NetworkFaces networks,
            Papers papers,
            Words words) {
        this.decisions = decisions;
        this.rounds = rounds;
        this.commands = commands;
        this.networks = networks;
        this.papers = papers;
        this.words = words;
    }

    /** @param language {@code en} or {@code ru}; without it the language of the authentic text */
    @GetMapping(path = "/api/v1/exports/decisions/{number}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> decision(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String language,
            Moment moment,
            Times times) {
        RoundView round = decisions.round(number, moment);
        Locale in = language(language, Locale.forLanguageTag(round.opening().language()));
        Paper paper = Papers.in(
                in,
                () -> paper(
                        "consensus/paper/decision",
                        decisions.model(number, moment, times),
                        round,
                        in,
                        words.say("decision.heading", number),
                        ended(round),
                        times));
        return file(paper, number + (language == null ? "" : "-" + in.getLanguage()));
    }

    /** The letter with which the chair puts the text to the roll. */
    @GetMapping(path = "/rounds/{roundId}/letters/silence.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> silence(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String language,
            Act act,
            Moment moment,
            Times times) {
        RoundView round = lettersOf(roundId, act, moment);
        Locale in = language(language, words.locale());
        Paper paper = Papers.in(
                in,
                () -> paper(
                        "consensus/paper/silence",
                        letter(round, moment, times),
                        round,
                        in,
                        words.say("paper.silence.title", round.opening().title()),
                        round.silence() == null
                                ? round.opening().openedAt()
                                : round.silence().startedAt(),
                        times));
        return file(paper, "silence-" + in.getLanguage());
    }

    /** The letter with which the chair tells the roll the outcome. */
    @GetMapping(path = "/rounds/{roundId}/letters/outcome.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> outcome(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String language,
            Act act,
            Moment moment,
            Times times) {
        RoundView round = lettersOf(roundId, act, moment);
        if (round.ending() == null) {
            throw new Unknown("outcome of round " + roundId);
        }
        Locale in = language(language, words.locale());
        Paper paper = Papers.in(
                in,
                () -> paper(
                        "consensus/paper/outcome",
                        letter(round, moment, times),
                        round,
                        in,
                        words.say("paper.outcome.title", round.opening().title()),
                        ended(round),
                        times));
        return file(paper, "outcome-" + in.getLanguage());
    }

    private Map<String, @Nullable Object> letter(RoundView round, Moment moment, Times times) {
        Map<String, @Nullable Object> model = new TreeMap<>();
        model.put("round", round);
        model.put("text", decisions.text(round, moment));
        model.put("outcome", OutcomeSentence.of(round, words, times));
        model.put("deadline", DeadlineWords.of(round, words, times));
        model.put("counts", counts(round));
        model.put(
                "reasons",
                round.seats().stream()
                        .filter(seat -> seat.stated() != null
                                && seat.stated().statement().reason() != null)
                        .toList());
        model.put("adopted", round.state() == RoundState.REACHED);
        return model;
    }

    /** How many took which position, in words; consent by silence by its own name. */
    private List<String> counts(RoundView round) {
        TreeMap<PositionMark, Long> counts = new TreeMap<>();
        for (SeatView seat : round.seats()) {
            counts.merge(Marks.of(seat.position()), 1L, Long::sum);
        }
        boolean adopted = round.state() == RoundState.REACHED;
        return counts.entrySet().stream()
                .map(count -> words.count(
                        adopted && count.getKey() == PositionMark.NONE
                                ? "paper.count.silent"
                                : "grid." + count.getKey().key(),
                        count.getValue()))
                .toList();
    }

    private Paper paper(
            String template,
            Map<String, @Nullable Object> content,
            RoundView round,
            Locale language,
            String title,
            Instant at,
            Times times) {
        Map<String, @Nullable Object> model = new TreeMap<>(content);
        model.put("network", networks.of(round.opening().network(), language).name());
        model.put("title", title);
        model.put("language", language.getLanguage());
        model.put("date", times.date(at));
        model.put("times", times);
        model.put("words", words);
        return new Paper(template, model, language, title, at);
    }

    private ResponseEntity<byte[]> file(Paper paper, String name) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(papers.make(paper));
    }

    private static Locale language(@Nullable String asked, Locale usual) {
        String language = asked == null ? usual.getLanguage() : asked;
        return language.equals("ru") ? Locale.forLanguageTag("ru") : Locale.ENGLISH;
    }

    private static Instant ended(RoundView round) {
        return round.ending() == null
                ? round.opening().openedAt()
                : round.ending().at();
    }

    /** The round, for whoever may have its letters now; anybody else is refused, and the attempt is on record (CR20). */
    private RoundView lettersOf(UUID roundId, Act act, Moment moment) {
        RoundView round = rounds.round(roundId, moment).orElseThrow(() -> new Unknown("round " + roundId));
        commands.send(new ReadRoundLetter(roundId, act.capacity().entity()), act);
        return round;
    }
}
