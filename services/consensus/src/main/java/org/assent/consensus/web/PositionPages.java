package org.assent.consensus.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.assent.consensus.DecisionText;
import org.assent.consensus.RoundState;
import org.assent.consensus.Service;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.FindRoundPapers;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.PositionTakenUnconfirmed;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.StatePosition;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.kernel.Refused.Kind;
import org.assent.kernel.Role;
import org.assent.platform.ledger.Commands;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.Need;
import org.assent.platform.web.parts.PositionMark;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Position;
import org.assent.rules.text.TextDifference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a Head of Agency reads the exact text, states a position, sees its effect first and gets a receipt. */
@Controller
class PositionPages {

    /** One of the positions with its written meaning. */
    record Choice(String value, PositionMark mark, String meaning, boolean checked) {}

    private final FindConsensusRound rounds;
    private final FindRoundPapers papers;
    private final Timeline timeline;
    private final Commands commands;
    private final StepUp stepUp;
    private final Words words;

    PositionPages(
            FindConsensusRound rounds,
            FindRoundPapers papers,
            Timeline timeline,
            Commands commands,
            StepUp stepUp,
            Words words) {
        this.rounds = rounds;
        this.papers = papers;
        this.timeline = timeline;
        this.commands = commands;
        this.stepUp = stepUp;
        this.words = words;
    }

    /** @param again there to begin with what the seat stated on the text before (CR14a) */
    @GetMapping("/rounds/{roundId}/position")
    String form(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String again,
            SignedIn reader,
            Act act,
            Moment moment,
            Model model) {
        RoundView round = round(roundId, moment);
        SeatView seat = seat(round, reader);
        boolean misses = papers.papers(roundId, moment)
                .map(came -> came.misses(seat.entity()))
                .orElse(false);
        if (!moment.past() && round.state().open() && (seat.readAt() == null || misses)) {
            commands.send(new RecordSeatServed(roundId, seat.entity(), Service.OPENED), act);
        }
        if (!round.state().open()) {
            return "redirect:/rounds/" + roundId;
        }
        RoundView.Stated stated = seat.stated();
        RoundView.Stated begun = stated == null && again != null ? statedBefore(round, seat.entity(), moment) : stated;
        PositionForm form = new PositionForm(
                begun == null ? null : begun.statement().position().name(),
                begun == null ? null : begun.statement().reason(),
                begun == null ? null : begun.statement().paragraph(),
                begun == null ? null : begun.statement().resolvedBy(),
                round.opening().textHash(),
                round.silence() == null ? null : round.silence().expiresAt().toString(),
                stated == null ? 0 : stated.number());
        return show(round, seat, form, List.of(), moment, model);
    }

    private RoundView.@Nullable Stated statedBefore(RoundView round, String entity, Moment moment) {
        RoundView before = roundBefore(round, moment);
        return before == null ? null : before.seat(entity).map(SeatView::stated).orElse(null);
    }

    /**
     * @param step {@code check} shows the effect, {@code confirm} states the position, {@code edit} goes back to the form with
     *     everything that was typed
     */
    @PostMapping("/rounds/{roundId}/position")
    String state(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "check") String step,
            @ModelAttribute PositionForm form,
            Attempt attempt) {
        Moment now = timeline.now();
        RoundView round = round(roundId, now);
        if (round.seats().stream().noneMatch(seat -> attempt.reader().actsAs(Role.HEAD_OF_AGENCY, seat.entity()))) {
            // Not theirs to do: the round refuses it, and the attempt is on record.
            String entity = Objects.requireNonNullElse(attempt.reader().entity(), "");
            commands.send(command(roundId, entity, form), attempt.act(), attempt.key());
        }
        SeatView seat = seat(round, attempt.reader());
        List<FieldProblem> problems = step.equals("edit") ? List.of() : form.problems(words);
        if (step.equals("edit") || !problems.isEmpty()) {
            if (!problems.isEmpty()) {
                attempt.incomplete();
            }
            return show(round, seat, form, problems, now, attempt.model());
        }
        StatePosition command = command(roundId, seat.entity(), form);
        Supplier<String> again = () -> show(round, seat, form, List.of(), now, attempt.model());
        if (step.equals("confirm")) {
            return attempt.send(command, done(round, seat, form, attempt.act()), again);
        }
        try {
            return effect(round, seat, form, commands.preview(command, attempt.act()), attempt.model());
        } catch (Refused refused) {
            attempt.refuse(refused);
            return again.get();
        }
    }

    private StatePosition command(UUID roundId, String entity, PositionForm form) {
        return new StatePosition(
                roundId,
                entity,
                form.statement(),
                form.seenText(),
                form.seenExpiry(),
                form.seenNumber(),
                stepUp.satisfied());
    }

    private String show(
            RoundView round,
            SeatView seat,
            PositionForm form,
            List<FieldProblem> problems,
            Moment moment,
            Model model) {
        DecisionText text = rounds.text(round.opening().roundId(), moment)
                .orElseThrow(
                        () -> new Unknown("text of round " + round.opening().roundId()));
        model.addAttribute("round", round);
        model.addAttribute("roundId", round.opening().roundId());
        model.addAttribute("entity", seat.entity());
        model.addAttribute("text", text);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "choices",
                Arrays.stream(Position.values())
                        .map(position -> new Choice(
                                position.name(),
                                Marks.of(position),
                                words.say("position.meaning." + position.name()),
                                position.name().equals(form.position())))
                        .toList());
        RoundView before = roundBefore(round, moment);
        if (before != null) {
            rounds.text(before.opening().roundId(), moment)
                    .ifPresent(earlier -> model.addAttribute(
                            "difference", TextDifference.between(earlier.paragraphs(), text.paragraphs())));
            before.seat(seat.entity()).map(SeatView::stated).ifPresent(earlier -> {
                model.addAttribute("earlier", Marks.of(earlier.statement().position()));
                model.addAttribute("earlierReason", earlier.statement().reason());
            });
        }
        return "consensus/position";
    }

    /** The round before on the same subject; its position is shown beside the form and never carried over (CR14a). */
    private @Nullable RoundView roundBefore(RoundView round, Moment moment) {
        return rounds.rounds(round.opening().subject().id(), moment).stream()
                .filter(other -> other.opening().number() == round.opening().number() - 1)
                .findFirst()
                .orElse(null);
    }

    private String effect(RoundView round, SeatView seat, PositionForm form, List<Object> events, Model model) {
        String position = words.say("position." + Marks.of(form.chosen()).key());
        List<Need> effects = new ArrayList<>();
        for (Object event : events) {
            if (event instanceof PositionStated) {
                effects.add(Need.met(words.say("position.effect.PositionStated", seat.entity(), position), null));
            } else if (event instanceof PositionTakenUnconfirmed) {
                effects.add(Need.met(words.say("position.effect.PositionStated", seat.entity(), position), null));
                effects.add(Need.waiting(words.say("position.effect.unconfirmed"), null));
            } else if (event instanceof PositionReceivedLate) {
                effects.add(Need.waiting(words.say("position.effect.PositionReceivedLate"), null));
            } else if (event instanceof SilenceBroken) {
                effects.add(Need.blocked(words.say("position.effect.SilenceBroken"), null));
            }
        }
        if (events.isEmpty()) {
            effects.add(Need.met(words.say("position.effect.none"), null));
        } else if (events.stream().anyMatch(SilenceBroken.class::isInstance)) {
            effects.add(Need.waiting(
                    words.say(
                            "position.effect.all-see",
                            words.number(round.seats().size())),
                    null));
            effects.add(Need.waiting(words.say("position.effect.final"), null));
        } else if (round.meeting() != null) {
            effects.add(Need.met(words.say("position.effect.meeting"), null));
        } else if (events.stream().anyMatch(PositionStated.class::isInstance)) {
            effects.add(Need.met(words.say("position.effect.who-sees"), null));
            effects.add(Need.met(words.say("position.effect.change"), null));
        }
        model.addAttribute("round", round);
        model.addAttribute("roundId", round.opening().roundId());
        model.addAttribute("entity", seat.entity());
        model.addAttribute("mark", Marks.of(form.chosen()));
        model.addAttribute("statement", form.statement());
        model.addAttribute("effects", effects);
        model.addAttribute("form", form);
        return "consensus/position-effect";
    }

    private Done done(RoundView round, SeatView seat, PositionForm form, Act act) {
        String position = words.say("position." + Marks.of(form.chosen()).key());
        boolean late = round.silence() != null
                && !act.receivedAt().isBefore(round.silence().expiresAt());
        boolean breaks = form.chosen().blocks(Mode.SILENCE) && round.state() != RoundState.MEETING;
        String stated = round.state() == RoundState.MEETING ? "position.receipt.meeting" : "position.receipt.stated";
        return new Done(
                "/rounds/" + round.opening().roundId(),
                words.say("position.receipt", seat.entity(), position),
                words.say(late ? "position.receipt.late" : breaks ? "position.receipt.broken" : stated));
    }

    private RoundView round(UUID roundId, Moment moment) {
        return rounds.round(roundId, moment).orElseThrow(() -> new Unknown("round " + roundId));
    }

    /** The seat of which the reader acts as the head; anybody else is refused with the rule (CR1). */
    private static SeatView seat(RoundView round, SignedIn reader) {
        return round.seats().stream()
                .filter(seat -> reader.actsAs(Role.HEAD_OF_AGENCY, seat.entity()))
                .findFirst()
                .orElseThrow(() -> new Refused(ConsensusRule.CR1, Kind.RIGHT));
    }
}
