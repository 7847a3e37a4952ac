package org.assent.consultation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.RemarkKind;
import org.assent.consultation.draft.AgencyDraft;
import org.assent.consultation.draft.AgencyDraft.State;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.FindConsultation;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which an agency drafts its answer and its head clears it. */
@Controller
class DraftPages {
    private static final int LONGEST_NOTE = 2_000;

    private final FindConsultation find;
    private final FindPersonLabels labels;
    private final Timeline timeline;
    private final DraftedAnswers drafts;
    private final Words words;

    DraftPages(FindConsultation find, FindPersonLabels labels, Timeline timeline, DraftedAnswers drafts, Words words) {
        this.find = find;
        this.labels = labels;
        this.timeline = timeline;
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping("/consultations/{roundId}/draft")
    String draft(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String seat,
            SignedIn reader,
            Moment moment,
            Model model) {
        ConsultationView round = round(roundId, moment);
        AddresseeView mine = DraftedAnswers.seat(round, reader, seat);
        if (moment.past()) {
            throw new Unknown("a draft of the past");
        }
        AgencyDraft draft = drafts.find(round, mine).orElse(null);
        AnswerForm form = draft == null
                ? AnswerForm.of(round, mine)
                : DraftedAnswers.form(draft).withBlankRow();
        return show(round, mine, draft, form, List.of(), "", reader, moment, model);
    }

    /**
     * @param step {@code add} gives one more row to write in, {@code save} keeps, {@code submit} asks the head, {@code clear}
     *     gives the answer, {@code return} sends it back, {@code forget} drops it
     */
    @PostMapping("/consultations/{roundId}/draft")
    String change(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "save") String step,
            @RequestParam(required = false) @Nullable String seat,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> fields,
            Attempt attempt) {
        Moment now = timeline.now();
        ConsultationView round = round(roundId, now);
        AddresseeView mine = DraftedAnswers.seat(round, attempt.reader(), seat);
        AgencyDraft draft = drafts.find(round, mine).orElse(null);
        AnswerForm form = AnswerForm.sent(fields);
        if (step.equals("add")) {
            return show(
                    round, mine, draft, form.withBlankRow(), List.of(), note, attempt.reader(), now, attempt.model());
        }
        List<FieldProblem> problems = problems(step, form, note);
        if (!problems.isEmpty()) {
            attempt.incomplete();
            return show(round, mine, draft, form, problems, note, attempt.reader(), now, attempt.model());
        }
        if (step.equals("clear")) {
            return clear(round, mine, draft, form, version, now, attempt);
        }
        boolean done = switch (step) {
            case "save" -> drafts.write(round, mine, State.WRITING, form, attempt.act(), version);
            case "submit" -> drafts.write(round, mine, State.SUBMITTED, form, attempt.act(), version);
            case "return" -> drafts.sendBack(round, mine, attempt.reader(), note, version);
            case "forget" -> forget(round, mine);
            default -> throw new BadInput("answer.problem.unknown");
        };
        if (!done) {
            return stale(round, mine, draft, form, note, now, attempt);
        }
        attempt.tell("done", words.say("agency-draft.done." + step));
        return step.equals("forget")
                ? "redirect:/consultations/" + roundId
                : "redirect:/consultations/" + roundId + "/draft";
    }

    private boolean forget(ConsultationView round, AddresseeView mine) {
        drafts.forget(round, mine);
        return true;
    }

    private List<FieldProblem> problems(String step, AnswerForm form, String note) {
        List<FieldProblem> problems = new ArrayList<>();
        if (step.equals("submit") || step.equals("clear")) {
            problems.addAll(form.problems(words));
        }
        if (step.equals("return") && (note.isBlank() || note.length() > LONGEST_NOTE)) {
            problems.add(new FieldProblem("note", words.say("agency-draft.problem.note")));
        }
        return problems;
    }

    private String clear(
            ConsultationView round,
            AddresseeView mine,
            @Nullable AgencyDraft draft,
            AnswerForm form,
            int version,
            Moment now,
            Attempt attempt) {
        if (draft != null && draft.version() != version) {
            return stale(round, mine, draft, form, "", now, attempt);
        }
        return attempt.answer(
                () -> drafts.clear(round, mine, attempt.reader(), form, attempt.act(), attempt.key()),
                AnswerPages.done(round, mine, form, words),
                () -> show(round, mine, draft, form, List.of(), "", attempt.reader(), now, attempt.model()));
    }

    /** Somebody of the agency changed it meanwhile: both versions stand on the page, and what was typed can be kept. */
    private String stale(
            ConsultationView round,
            AddresseeView mine,
            @Nullable AgencyDraft draft,
            AnswerForm form,
            String note,
            Moment now,
            Attempt attempt) {
        attempt.changedMeanwhile();
        attempt.model()
                .addAttribute(
                        "others",
                        draft == null ? List.of() : DraftedAnswers.form(draft).remarks());
        return show(
                round,
                mine,
                draft,
                form,
                List.of(new FieldProblem("kind", words.say("agency-draft.problem.stale"))),
                note,
                attempt.reader(),
                now,
                attempt.model());
    }

    private String show(
            ConsultationView round,
            AddresseeView mine,
            @Nullable AgencyDraft draft,
            AnswerForm form,
            List<FieldProblem> problems,
            String note,
            SignedIn reader,
            Moment moment,
            Model model) {
        UUID roundId = round.opening().roundId();
        model.addAttribute("round", round);
        model.addAttribute("roundId", roundId);
        model.addAttribute("seat", mine.seat().label());
        model.addAttribute(
                "text", find.text(roundId, moment).orElseThrow(() -> new Unknown("text of consultation " + roundId)));
        model.addAttribute("form", form);
        model.addAttribute("version", draft == null ? 0 : draft.version());
        model.addAttribute("state", draft == null ? "NONE" : draft.state().name());
        model.addAttribute("headNote", draft == null ? "" : draft.note());
        model.addAttribute("writtenBy", draft == null ? null : labels.label(draft.writtenBy(), moment, words.locale()));
        model.addAttribute("changedAt", draft == null ? null : draft.changedAt());
        model.addAttribute("mayClear", DraftedAnswers.mayClear(mine, reader));
        model.addAttribute("open", round.state() == ConsultationState.OPEN);
        model.addAttribute("problems", problems);
        model.addAttribute("note", note);
        model.addAttribute("remarkKinds", RemarkKind.values());
        model.addAttribute("choices", AnswerPages.choices(words, form));
        if (!model.containsAttribute("others")) {
            model.addAttribute("others", List.of());
        }
        return "consultation/draft";
    }

    private ConsultationView round(UUID roundId, Moment moment) {
        return find.round(roundId, moment).orElseThrow(() -> new Unknown("consultation " + roundId));
    }
}
