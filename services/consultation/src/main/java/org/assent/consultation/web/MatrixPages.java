package org.assent.consultation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedText;
import org.assent.consultation.Disposition;
import org.assent.consultation.RemarkKind;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.FindConsultation;
import org.assent.consultation.messages.GiveDisposition;
import org.assent.consultation.messages.MarkDuplicate;
import org.assent.consultation.messages.StateSatisfaction;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The comment matrix of a consultation: what becomes of each comment, which say the same, and whether it satisfies. */
@Controller
class MatrixPages {
    private static final int ROWS = 25;

    private final FindConsultation find;
    private final Timeline timeline;
    private final Words words;

    MatrixPages(FindConsultation find, Timeline timeline, Words words) {
        this.find = find;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping("/consultations/{roundId}/matrix")
    String matrix(
            @PathVariable UUID roundId,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "0") int from,
            SignedIn reader,
            Moment moment,
            Model model) {
        return show(round(roundId, moment), MatrixFilter.of(fields), from, reader, moment, model);
    }

    private String show(
            ConsultationView round, MatrixFilter filter, int from, SignedIn reader, Moment moment, Model model) {
        ConsultedText text = text(round, moment);
        List<CommentLine> all = CommentLine.of(round, text, reader, words);
        List<CommentLine> fitting = all.stream().filter(filter::fits).toList();
        int first = Math.max(0, Math.min(from, fitting.size()));
        int last = Math.min(first + ROWS, fitting.size());
        String here = "/consultations/" + round.opening().roundId() + "/matrix?" + filter.query();
        model.addAttribute("round", round);
        model.addAttribute("roundId", round.opening().roundId());
        model.addAttribute("language", text.language());
        model.addAttribute("filter", filter);
        model.addAttribute("query", filter.query());
        model.addAttribute("total", all.size());
        model.addAttribute("open", round.openComments().size());
        model.addAttribute("rows", fitting.subList(first, last));
        model.addAttribute(
                "pager",
                new Pager(
                        (long) last - first,
                        fitting.size(),
                        first == 0 ? null : here,
                        last == fitting.size() ? null : here + "from=" + last));
        model.addAttribute("kinds", RemarkKind.values());
        model.addAttribute("dispositions", Disposition.values());
        model.addAttribute("authors", MatrixFilter.AUTHORS);
        model.addAttribute("paragraphs", text.paragraphs());
        model.addAttribute(
                "seats", all.stream().map(CommentLine::seat).distinct().sorted().toList());
        model.addAttribute(
                "originals", all.stream().filter(line -> line.sameAs() == null).toList());
        model.addAttribute("mayDispose", round.state() != ConsultationState.VOIDED && mayDispose(round, reader));
        model.addAttribute("maySay", round.state() != ConsultationState.VOIDED);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "consultation/matrix";
    }

    private static boolean mayDispose(ConsultationView round, SignedIn reader) {
        String lead = round.opening().lead();
        return reader.actsAs(Role.SECRETARIAT)
                || reader.actsAs(Role.MEMBER, lead)
                || reader.actsAs(Role.HEAD_OF_AGENCY, lead);
    }

    @PostMapping("/consultations/{roundId}/dispositions")
    String dispose(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "") String becomes,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> fields,
            Attempt attempt) {
        Disposition given = Arrays.stream(Disposition.values())
                .filter(known -> known.name().equals(becomes))
                .findFirst()
                .orElseThrow(() -> new BadInput("matrix.problem.choose"));
        return act(
                roundId,
                new GiveDisposition(roundId, comment, given, reason),
                words.say("matrix.receipt", comment, words.say("disposition." + given.name())),
                fields,
                attempt);
    }

    /** @param original the comment it says the same as; blank for a comment of its own */
    @PostMapping("/consultations/{roundId}/duplicates")
    String mark(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "") String original,
            @RequestParam Map<String, String> fields,
            Attempt attempt) {
        return act(
                roundId,
                new MarkDuplicate(roundId, comment, original.isBlank() ? null : original),
                original.isBlank()
                        ? words.say("story.consultation.unmarked", comment)
                        : words.say("story.consultation.marked", comment, original),
                fields,
                attempt);
    }

    @PostMapping("/consultations/{roundId}/satisfactions")
    String state(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "") String satisfied,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam Map<String, String> fields,
            Attempt attempt) {
        boolean yes = satisfied.equals("yes");
        return act(
                roundId,
                new StateSatisfaction(roundId, comment, yes, remark),
                words.say(yes ? "matrix.receipt.satisfied" : "matrix.receipt.unsatisfied", comment),
                fields,
                attempt);
    }

    /** Sends a command of the page; a refusal shows the page again with the rule and everything that was typed. */
    private String act(UUID roundId, Object command, String done, Map<String, String> fields, Attempt attempt) {
        MatrixFilter filter = MatrixFilter.of(fields);
        attempt.model().addAttribute("typed", fields);
        String next = fields.getOrDefault("next", "");
        String anchor = next.matches("C[0-9]{1,6}") ? next : fields.getOrDefault("comment", "");
        return attempt.send(
                command,
                new Done("/consultations/" + roundId + "/matrix?" + filter.query() + "#" + anchor, done),
                () -> {
                    Moment now = timeline.now();
                    return show(round(roundId, now), filter, 0, attempt.reader(), now, attempt.model());
                });
    }

    private ConsultedText text(ConsultationView round, Moment moment) {
        UUID roundId = round.opening().roundId();
        return find.text(roundId, moment).orElseThrow(() -> new Unknown("text of consultation " + roundId));
    }

    private ConsultationView round(UUID roundId, Moment moment) {
        return find.round(roundId, moment).orElseThrow(() -> new Unknown("consultation " + roundId));
    }
}
