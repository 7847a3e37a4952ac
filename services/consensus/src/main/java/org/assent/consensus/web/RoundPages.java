package org.assent.consensus.web;

import java.util.Arrays;
import java.util.UUID;
import org.assent.consensus.RoundState;
import org.assent.consensus.Service;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.FindRoundPapers;
import org.assent.consensus.messages.ListConsensusRounds;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.RoundView;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.platform.ledger.Commands;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The list of rounds and the ballot page. */
@Controller
class RoundPages {
    private static final int ROWS = 20;

    private final FindConsensusRound find;
    private final FindRoundPapers papers;
    private final ListConsensusRounds list;
    private final Commands commands;
    private final BallotFace face;
    private final Words words;

    RoundPages(
            FindConsensusRound find,
            FindRoundPapers papers,
            ListConsensusRounds list,
            Commands commands,
            BallotFace face,
            Words words) {
        this.find = find;
        this.papers = papers;
        this.list = list;
        this.commands = commands;
        this.face = face;
        this.words = words;
    }

    @GetMapping("/decisions")
    String decisions(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        boolean known = Arrays.stream(RoundState.values())
                .anyMatch(round -> round.name().equals(state));
        Page<RoundView> page = list.rounds(reader.network(), known ? state : null, moment, ROWS, cursor);
        long running = list.running(reader.network(), moment).size();
        String first = "/decisions?state=" + (known ? state : "");
        model.addAttribute(
                "headline",
                page.total() == 0 && !known
                        ? words.say("decisions.headline.none")
                        : running == 0
                                ? words.say("decisions.running.none")
                                : words.count("decisions.running", running));
        model.addAttribute(
                "rows",
                page.rows().stream()
                        .map(round -> RoundLine.of(round, face.sight().of(round, reader), words, times))
                        .toList());
        model.addAttribute("states", RoundState.values());
        model.addAttribute("state", state);
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : first,
                        page.next() == null ? null : first + "&cursor=" + page.next()));
        return "consensus/decisions";
    }

    /** The ballot page. A head who opens it while signed in has the text: that is recorded once (CR5). */
    @GetMapping("/rounds/{roundId}")
    String ballot(@PathVariable UUID roundId, SignedIn reader, Act act, Moment moment, Times times, Model model) {
        RoundView round = find.round(roundId, moment).orElseThrow(() -> new Unknown("round " + roundId));
        if (!moment.past()) {
            recordOpening(round, reader, act, moment);
        }
        return face.show(round, reader, moment, times, model);
    }

    private void recordOpening(RoundView round, SignedIn reader, Act act, Moment moment) {
        String entity = reader.entity();
        if (entity == null
                || !reader.actsAs(Role.HEAD_OF_AGENCY)
                || !round.state().open()) {
            return;
        }
        boolean first = round.seat(entity).map(seat -> seat.readAt() == null).orElse(false);
        boolean misses = papers.papers(round.opening().roundId(), moment)
                .map(came -> came.misses(entity))
                .orElse(false);
        if (round.seat(entity).isPresent() && (first || misses)) {
            commands.send(new RecordSeatServed(round.opening().roundId(), entity, Service.OPENED), act);
        }
    }
}
