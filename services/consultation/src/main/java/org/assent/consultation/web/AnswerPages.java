package org.assent.consultation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.RemarkKind;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.FindConsultation;
import org.assent.consultation.messages.GiveResponse;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.kernel.Refused.Kind;
import org.assent.platform.ledger.Commands;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.rules.consultation.ConsultationRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a seat answers: the exact text, the kind of answer, and as many comments as it has. */
@Controller
class AnswerPages {

    /** One of the answers with its written meaning. */
    record Choice(String value, String label, String meaning, boolean checked) {}

    private final FindConsultation find;
    private final Timeline timeline;
    private final Commands commands;
    private final Words words;

    AnswerPages(FindConsultation find, Timeline timeline, Commands commands, Words words) {
        this.find = find;
        this.timeline = timeline;
        this.commands = commands;
        this.words = words;
    }

    @GetMapping("/consultations/{roundId}/answer")
    String form(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String seat,
            SignedIn reader,
            Act act,
            Moment moment,
            Model model) {
        ConsultationView round = round(roundId, moment);
        AddresseeView mine = Seats.of(round, reader, seat);
        if (mine == null) {
            throw new Refused(ConsultationRule.S73, Kind.RIGHT);
        }
        if (round.state() != ConsultationState.OPEN) {
            return "redirect:/consultations/" + roundId;
        }
        if (!moment.past()) {
            Seats.recordOpening(round, reader, act, commands);
        }
        return show(round, mine, AnswerForm.of(round, mine), List.of(), moment, model);
    }

    /** @param step {@code add} gives one more row to write in, {@code send} answers */
    @PostMapping("/consultations/{roundId}/answer")
    String answer(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "send") String step,
            @RequestParam(required = false) @Nullable String seat,
            @RequestParam Map<String, String> fields,
            Attempt attempt) {
        Moment now = timeline.now();
        ConsultationView round = round(roundId, now);
        AnswerForm form = AnswerForm.sent(fields);
        AddresseeView mine = Seats.of(round, attempt.reader(), seat);
        if (mine == null) {
            // Not theirs to do: the round refuses it, and the attempt is on record.
            String entity =
                    seat == null ? Objects.requireNonNullElse(attempt.reader().entity(), "") : seat;
            commands.send(command(roundId, ConsultedSeat.called(entity), form), attempt.act(), attempt.key());
            throw new Refused(ConsultationRule.S73, Kind.RIGHT);
        }
        if (step.equals("add")) {
            return show(round, mine, form.withBlankRow(), List.of(), now, attempt.model());
        }
        List<FieldProblem> problems = form.problems(words);
        if (!problems.isEmpty()) {
            attempt.incomplete();
            return show(round, mine, form, problems, now, attempt.model());
        }
        return attempt.send(
                command(roundId, mine.seat(), form),
                done(round, mine, form, words),
                () -> show(round, mine, form, List.of(), now, attempt.model()));
    }

    /** What a member is told who has answered. */
    static Done done(ConsultationView round, AddresseeView mine, AnswerForm form, Words words) {
        return new Done(
                "/consultations/" + round.opening().roundId(),
                words.say(
                        "answer.receipt",
                        mine.seat().label(),
                        words.say("response." + form.response().name())),
                words.say("answer.receipt.next"));
    }

    private static GiveResponse command(UUID roundId, ConsultedSeat seat, AnswerForm form) {
        return new GiveResponse(roundId, seat, form.seenText(), form.response(), form.remarks(), form.lastNumber());
    }

    private String show(
            ConsultationView round,
            AddresseeView mine,
            AnswerForm form,
            List<FieldProblem> problems,
            Moment moment,
            Model model) {
        UUID roundId = round.opening().roundId();
        model.addAttribute("round", round);
        model.addAttribute("roundId", roundId);
        model.addAttribute("seat", mine.seat().label());
        model.addAttribute(
                "text", find.text(roundId, moment).orElseThrow(() -> new Unknown("text of consultation " + roundId)));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("remarkKinds", RemarkKind.values());
        model.addAttribute("choices", choices(words, form));
        return "consultation/answer";
    }

    /** The four answers, each with its meaning. */
    static List<Choice> choices(Words words, AnswerForm form) {
        return Arrays.stream(ResponseKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        words.say("response." + kind.name()),
                        words.say("answer.meaning." + kind.name()),
                        kind.name().equals(form.kind())))
                .toList();
    }

    private ConsultationView round(UUID roundId, Moment moment) {
        return find.round(roundId, moment).orElseThrow(() -> new Unknown("consultation " + roundId));
    }
}
