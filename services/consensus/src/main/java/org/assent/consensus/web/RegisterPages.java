package org.assent.consensus.web;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assent.consensus.RoundState;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.ListDecisions;
import org.assent.consensus.messages.ListDecisions.Wanted;
import org.assent.consensus.messages.RoundView;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/** The register of decisions: every round that has ended, with its outcome, by year, outcome and words of the title. */
@Controller
class RegisterPages {
    private static final int ROWS = 20;
    private static final int MOST = 500;
    private static final int YEARS = 5;

    private final ListDecisions list;
    private final FindConsensusRound rounds;
    private final Timeline timeline;
    private final Words words;

    RegisterPages(ListDecisions list, FindConsensusRound rounds, Timeline timeline, Words words) {
        this.list = list;
        this.rounds = rounds;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping("/decisions/register")
    String register(
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        Page<RoundView> page = list.decisions(reader.network(), wanted(outcome, year, text), moment, ROWS, cursor);
        model.addAttribute(
                "headline",
                page.total() == 0
                        ? words.say("register.headline.none")
                        : words.count("register.headline", page.total()));
        model.addAttribute(
                "rows",
                page.rows().stream()
                        .map(round -> RoundLine.of(round, now(round), reader, words, times))
                        .toList());
        model.addAttribute("outcomes", outcomes());
        model.addAttribute("outcome", outcome);
        int last = moment.instant().atOffset(ZoneOffset.UTC).getYear();
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS)
                        .mapToObj(back -> Integer.toString(last - back))
                        .toList());
        model.addAttribute("year", year);
        model.addAttribute("wantedText", text);
        model.addAttribute("table", address("/decisions/register.csv", outcome, year, text, null));
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : address("/decisions/register", outcome, year, text, null),
                        page.next() == null ? null : address("/decisions/register", outcome, year, text, page.next())));
        return "consensus/register";
    }

    @GetMapping(
            path = {"/api/v1/decisions", "/decisions/register.csv"},
            produces = Csv.MEDIA_TYPE)
    @ResponseBody
    String table(
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        return Csv.of(
                List.of(
                        "number",
                        "title",
                        "outcome",
                        "ended_at",
                        "chair",
                        "round",
                        "text_hash",
                        "first_entry",
                        "last_entry"),
                list.decisions(reader.network(), wanted(outcome, year, text), moment, MOST, cursor).rows().stream()
                        .map(RegisterPages::cells)
                        .toList());
    }

    private static List<String> cells(RoundView round) {
        return List.of(
                Objects.toString(round.decisionNumber(), ""),
                round.opening().title(),
                round.state().name(),
                round.ending() == null ? "" : round.ending().at().toString(),
                round.opening().chair(),
                round.opening().roundId().toString(),
                round.opening().textHash(),
                Long.toString(round.opening().position()),
                round.ending() == null ? "" : Long.toString(round.ending().position()));
    }

    private static List<RoundState> outcomes() {
        return Arrays.stream(RoundState.values()).filter(state -> !state.open()).toList();
    }

    private static Wanted wanted(String outcome, String year, String text) {
        boolean known = outcomes().stream().anyMatch(state -> state.name().equals(outcome));
        return new Wanted(known ? outcome : null, year.matches("[0-9]{4}") ? year : null, text);
    }

    private static String address(String path, String outcome, String year, String text, @Nullable String cursor) {
        Map<String, String> values = new HashMap<>(Map.of("outcome", outcome, "year", year, "text", text));
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("outcome", "{outcome}")
                .queryParam("year", "{year}")
                .queryParam("text", "{text}");
        if (cursor != null) {
            address.queryParam("cursor", "{cursor}");
            values.put("cursor", cursor);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    private RoundView now(RoundView round) {
        return rounds.round(round.opening().roundId(), timeline.now()).orElse(round);
    }
}
