package org.assent.consensus.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.assent.consensus.DecisionText;
import org.assent.consensus.RoundState;
import org.assent.consensus.Service;
import org.assent.consensus.Visibility;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.ListConsensusRounds;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.process.Processes;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.assent.platform.web.parts.ProcessPicture;
import org.assent.platform.web.parts.ReceiptView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of rounds and the ballot page, with what a co-chair does there. */
@Controller
class RoundPages {
    private static final int ROWS = 20;

    private final FindConsensusRound find;
    private final ListConsensusRounds list;
    private final Timeline timeline;
    private final EventLog log;
    private final Processes processes;
    private final Commands commands;
    private final Refusals refusals;
    private final Words words;

    RoundPages(
            FindConsensusRound find,
            ListConsensusRounds list,
            Timeline timeline,
            EventLog log,
            Processes processes,
            Commands commands,
            Refusals refusals,
            Words words) {
        this.find = find;
        this.list = list;
        this.timeline = timeline;
        this.log = log;
        this.processes = processes;
        this.commands = commands;
        this.refusals = refusals;
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
                        .map(round -> RoundLine.of(round, now(round), reader, words, times))
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
            recordOpening(round, reader, act);
        }
        return show(round, reader, moment, times, model);
    }

    private void recordOpening(RoundView round, SignedIn reader, Act act) {
        String entity = reader.entity();
        if (entity == null
                || !reader.actsAs(Role.HEAD_OF_AGENCY)
                || !round.state().open()) {
            return;
        }
        boolean first = round.seat(entity).map(seat -> seat.readAt() == null).orElse(false);
        if (first) {
            commands.send(new RecordSeatServed(round.opening().roundId(), entity, Service.OPENED), act);
        }
    }

    private String show(RoundView all, SignedIn reader, Moment moment, Times times, Model model) {
        UUID roundId = all.opening().roundId();
        Visibility visibility = Visibility.of(now(all), reader.capacities().held());
        DecisionText text = text(roundId, moment);
        Ballot ballot = Ballot.of(all, visibility, text, words, times);
        RoundView round = ballot.round();
        model.addAttribute("ballot", ballot);
        model.addAttribute("roundId", roundId);
        model.addAttribute("text", text);
        model.addAttribute("trace", TraceLine.of(round, words));
        model.addAttribute("deadline", DeadlineWords.of(round, words, times));
        model.addAttribute("open", round.state().open());
        model.addAttribute("mine", mine(ballot, reader));
        model.addAttribute("coChair", reader.actsAs(Role.CO_CHAIR));
        model.addAttribute(
                "unserved",
                round.state() == RoundState.SERVING
                        ? round.seats().stream()
                                .filter(seat -> !seat.hasText())
                                .map(SeatView::entity)
                                .toList()
                        : List.of());
        model.addAttribute(
                "mayExtend",
                round.state() == RoundState.SILENCE
                        && reader.actsAs(Role.CO_CHAIR, round.opening().chair())
                        && round.silence() != null
                        && round.silence().extendedBecause() == null);
        model.addAttribute("mayWithdraw", all.seats().stream().allMatch(seat -> seat.stated() == null));
        processes
                .trace(
                        roundId,
                        log.of(roundId).stream()
                                .filter(event -> event.position() <= moment.position())
                                .toList(),
                        moment.instant())
                .ifPresent(trace -> model.addAttribute("process", ProcessPicture.of(trace, words)));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "consensus/ballot";
    }

    private static Ballot.@Nullable Row mine(Ballot ballot, SignedIn reader) {
        String entity = reader.entity();
        if (entity == null || !reader.actsAs(Role.HEAD_OF_AGENCY)) {
            return null;
        }
        return ballot.rows().stream()
                .filter(row -> row.entity().equals(entity))
                .findFirst()
                .orElse(null);
    }

    @PostMapping("/rounds/{roundId}/waivers")
    String waive(
            @PathVariable UUID roundId,
            @RequestParam String entity,
            @RequestParam(defaultValue = "") String reason,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Times times,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return act(
                roundId,
                () -> commands.send(new WaiveService(roundId, entity, reason), act, key),
                words.say("receipt.waived", entity),
                Map.of("reason", reason),
                reader,
                act,
                times,
                model,
                response,
                flash);
    }

    @PostMapping("/rounds/{roundId}/extension")
    String extend(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "0") int hours,
            @RequestParam(name = "extension-reason", defaultValue = "") String reason,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Times times,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return act(
                roundId,
                () -> commands.send(new ExtendSilence(roundId, Duration.ofHours(hours), reason), act, key),
                words.say("receipt.extended"),
                Map.of("hours", Integer.toString(hours), "extension-reason", reason),
                reader,
                act,
                times,
                model,
                response,
                flash);
    }

    @PostMapping("/rounds/{roundId}/withdrawal")
    String withdraw(
            @PathVariable UUID roundId,
            @RequestParam(name = "withdrawal-reason", defaultValue = "") String reason,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Times times,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return act(
                roundId,
                () -> commands.send(new WithdrawConsensusRound(roundId, reason), act, key),
                words.say("receipt.withdrawn"),
                Map.of("withdrawal-reason", reason),
                reader,
                act,
                times,
                model,
                response,
                flash);
    }

    /** Sends a command of the ballot page; a refusal shows the page again with the rule and everything that was typed. */
    private String act(
            UUID roundId,
            Supplier<Receipt> command,
            String done,
            Map<String, String> typed,
            SignedIn reader,
            Act act,
            Times times,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            Receipt receipt = command.get();
            flash.addFlashAttribute("receipt", new ReceiptView(done, receipt.position(), act.receivedAt(), null));
            return "redirect:/rounds/" + roundId + "?seen=" + receipt.position();
        } catch (Refused refused) {
            Moment now = timeline.now();
            RoundView round = find.round(roundId, now).orElseThrow(() -> new Unknown("round " + roundId));
            model.addAttribute("refusal", refusals.of(refused));
            model.addAttribute("typed", typed);
            response.setStatus(refusals.status(refused));
            return show(round, reader, now, times, model);
        }
    }

    private DecisionText text(UUID roundId, Moment moment) {
        return find.text(roundId, moment).orElseThrow(() -> new Unknown("text of round " + roundId));
    }

    private RoundView now(RoundView round) {
        return Objects.requireNonNull(
                find.round(round.opening().roundId(), timeline.now()).orElse(round));
    }
}
