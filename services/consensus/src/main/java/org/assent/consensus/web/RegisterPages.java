package org.assent.consensus.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assent.consensus.messages.ListDecisions;
import org.assent.consensus.messages.ListMatterKinds;
import org.assent.consensus.messages.ListMatterKinds.MatterKind;
import org.assent.consensus.messages.RoundView;
import org.assent.platform.timeline.Moment;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The register of decisions: every round that has ended, with its outcome, by year, outcome, kind of matter and words of the title. */
@Controller
class RegisterPages {
    private static final int ROWS = 20;
    private static final int YEARS = 5;

    private final ListDecisions list;
    private final ListMatterKinds kinds;
    private final Sight sight;
    private final Words words;

    RegisterPages(ListDecisions list, ListMatterKinds kinds, Sight sight, Words words) {
        this.list = list;
        this.kinds = kinds;
        this.sight = sight;
        this.words = words;
    }

    @GetMapping("/decisions/register")
    String register(
            @ModelAttribute("filter") DecisionFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        Page<RoundView> page =
                list.decisions(reader.network(), filter.wanted(reader.network(), kinds, moment), moment, ROWS, cursor);
        model.addAttribute(
                "headline",
                page.total() == 0
                        ? words.say("register.headline.none")
                        : words.count("register.headline", page.total()));
        model.addAttribute(
                "rows",
                page.rows().stream()
                        .map(round -> RoundLine.of(round, sight.of(round, reader), words, times)
                                .about(kinds.kind(round.opening().subject(), moment)))
                        .toList());
        model.addAttribute("outcomes", DecisionFilter.outcomes());
        model.addAttribute("kinds", kinds.kinds());
        int last = moment.instant().atOffset(ZoneOffset.UTC).getYear();
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS)
                        .mapToObj(back -> Integer.toString(last - back))
                        .toList());
        model.addAttribute("table", filter.address("/decisions/register.csv", null));
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : filter.address("/decisions/register", null),
                        page.next() == null ? null : filter.address("/decisions/register", page.next())));
        return "consensus/register";
    }

    @GetMapping(
            path = {"/api/v1/decisions", "/decisions/register.csv"},
            produces = Csv.MEDIA_TYPE)
    @ResponseBody
    String table(
            @ModelAttribute DecisionFilter filter,
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        return Csv.of(
                List.of(
                        "number",
                        "title",
                        "kind",
                        "outcome",
                        "ended_at",
                        "chair",
                        "round",
                        "text_hash",
                        "first_entry",
                        "last_entry"),
                list
                        .decisions(
                                reader.network(), filter.wanted(reader.network(), kinds, moment), moment, limit, cursor)
                        .rows()
                        .stream()
                        .map(round -> cells(round, kinds.kind(round.opening().subject(), moment)))
                        .toList());
    }

    private static List<String> cells(RoundView round, @Nullable MatterKind kind) {
        return List.of(
                Objects.toString(round.decisionNumber(), ""),
                round.opening().title(),
                kind == null ? "" : kind.key(),
                round.state().name(),
                round.ending() == null ? "" : round.ending().at().toString(),
                round.opening().chair(),
                round.opening().roundId().toString(),
                round.opening().textHash(),
                Long.toString(round.opening().position()),
                round.ending() == null ? "" : Long.toString(round.ending().position()));
    }
}
