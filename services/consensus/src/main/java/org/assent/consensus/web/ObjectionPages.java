package org.assent.consensus.web;

import java.util.Map;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Dialogue;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.FindObjection;
import org.assent.consensus.messages.ListObjections;
import org.assent.consensus.messages.ObjectionView;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of objections, and the page on which one is talked about until it is resolved, withdrawn or taken further. */
@Controller
class ObjectionPages {
    private static final int ROWS = 20;

    private final FindObjection find;
    private final ListObjections list;
    private final FindConsensusRound rounds;
    private final Timeline timeline;
    private final Words words;

    ObjectionPages(FindObjection find, ListObjections list, FindConsensusRound rounds, Timeline timeline, Words words) {
        this.find = find;
        this.list = list;
        this.rounds = rounds;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping("/decisions/objections")
    String objections(
            @RequestParam(defaultValue = "standing") String show,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        ObjectionFilter filter = ObjectionFilter.of(show);
        Page<ObjectionView> page = filter.page(list, reader, moment, ROWS, cursor);
        String first = "/decisions/objections?show=" + filter.key();
        long standing = list.standing(reader.network(), moment).size();
        model.addAttribute(
                "headline",
                standing == 0 ? words.say("objections.standing.none") : words.count("objections.standing", standing));
        model.addAttribute(
                "rows",
                page.rows().stream()
                        .map(objection -> ObjectionLine.of(objection, moment.instant(), words, times))
                        .toList());
        model.addAttribute("filters", ObjectionFilter.keys());
        model.addAttribute("show", filter.key());
        model.addAttribute("table", "/decisions/objections.csv?show=" + filter.key());
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : first,
                        page.next() == null ? null : first + "&cursor=" + page.next()));
        return "consensus/objections";
    }

    @GetMapping("/rounds/{roundId}/objections/{entity}")
    String objection(
            @PathVariable UUID roundId,
            @PathVariable String entity,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        return show(roundId, entity, reader, moment, times, model);
    }

    private String show(UUID roundId, String entity, SignedIn reader, Moment moment, Times times, Model model) {
        ObjectionView objection = find.objection(roundId, entity, moment)
                .orElseThrow(() -> new Unknown("objection of " + entity + " in round " + roundId));
        DecisionText text = text(roundId, moment);
        model.addAllAttributes(ObjectionFace.of(objection, text, reader, moment.instant(), words, times));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "consensus/objection";
    }

    /**
     * @param form which of the page's forms was sent: {@code messages}, {@code offers} and so on
     * @param fields what was typed; with {@code step=check} an offer is only shown against the words of the round
     */
    @PostMapping("/rounds/{roundId}/objections/{entity}/{form}")
    String send(
            @PathVariable UUID roundId,
            @PathVariable String entity,
            @PathVariable String form,
            @RequestParam Map<String, String> fields,
            Attempt attempt) {
        ObjectionForm sent = new ObjectionForm(form, fields);
        Moment now = timeline.now();
        DecisionText text = text(roundId, now);
        attempt.model().addAttribute("typed", fields);
        if (sent.onlyChecks()) {
            attempt.model().addAttribute("preview", ThreadLine.runs(sent.offer(text)));
            return show(roundId, entity, attempt.reader(), now, attempt.times(), attempt.model());
        }
        return attempt.send(
                sent.command(Dialogue.of(roundId, entity), text),
                new Done(
                        "/rounds/{roundId}/objections/{entity}",
                        words.say("objection.receipt." + form),
                        words.say("objection.receipt.next")),
                () -> show(roundId, entity, attempt.reader(), timeline.now(), attempt.times(), attempt.model()));
    }

    private DecisionText text(UUID roundId, Moment moment) {
        return rounds.text(roundId, moment).orElseThrow(() -> new Unknown("text of round " + roundId));
    }
}
