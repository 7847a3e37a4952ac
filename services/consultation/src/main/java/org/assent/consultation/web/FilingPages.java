package org.assent.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.FilingWay;
import org.assent.consultation.RemarkKind;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ConsultationView.Answer;
import org.assent.consultation.messages.ConsultationView.ExternalView;
import org.assent.consultation.messages.FileResponseOnBehalf;
import org.assent.consultation.messages.FindConsultation;
import org.assent.documents.Attachment;
import org.assent.documents.Attachments;
import org.assent.documents.FileKind;
import org.assent.documents.FiledActs;
import org.assent.kernel.Refused;
import org.assent.kernel.Refused.Kind;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.BadInput;
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
import org.springframework.web.multipart.MultipartFile;

/** The page on which the secretariat files a reply that came outside the application, and the files of a round. */
@Controller
class FilingPages {

    private final FindConsultation find;
    private final Timeline timeline;
    private final Attachments attachments;
    private final FiledActs filed;
    private final Words words;

    FilingPages(FindConsultation find, Timeline timeline, Attachments attachments, FiledActs filed, Words words) {
        this.find = find;
        this.timeline = timeline;
        this.attachments = attachments;
        this.filed = filed;
        this.words = words;
    }

    /** How the reply came, as it was typed. */
    record Came(String way, String saidOn, String evidence) {
        static final Came NOTHING = new Came(FilingWay.MAIL.name(), "", "");

        FilingWay how() {
            return Arrays.stream(FilingWay.values())
                    .filter(known -> known.name().equals(way))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("answer.problem.unknown"));
        }

        /** {@code null} where it is no day. */
        @Nullable
        LocalDate day() {
            try {
                return LocalDate.parse(saidOn.strip());
            } catch (DateTimeParseException unreadable) {
                return null;
            }
        }
    }

    @GetMapping("/consultations/{roundId}/filing")
    String form(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String seat,
            SignedIn reader,
            Moment moment,
            Model model) {
        ConsultationView round = round(roundId, moment);
        if (!reader.actsAs(Role.SECRETARIAT)) {
            throw new Refused(ConsultationRule.S73B, Kind.RIGHT);
        }
        if (round.state() != ConsultationState.OPEN) {
            return "redirect:/consultations/" + roundId;
        }
        AddresseeView chosen = addressee(round, seat);
        AnswerForm form = new AnswerForm(
                        null, List.of(), round.opening().textHash(), chosen == null ? 0 : chosen.lastNumber())
                .withBlankRow();
        return show(round, chosen, form, Came.NOTHING, List.of(), moment, model);
    }

    /** @param step {@code add} gives one more row to write in, {@code send} files */
    @PostMapping("/consultations/{roundId}/filings")
    String file(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "send") String step,
            @RequestParam(defaultValue = "") String seat,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> fields,
            Attempt attempt) {
        Moment now = timeline.now();
        ConsultationView round = round(roundId, now);
        AddresseeView chosen = addressee(round, seat);
        AnswerForm form = AnswerForm.sent(fields);
        Came came = new Came(
                fields.getOrDefault("way", ""), fields.getOrDefault("saidOn", ""), fields.getOrDefault("evidence", ""));
        FilingWay way = came.how();
        if (step.equals("add")) {
            return show(round, chosen, form.withBlankRow(), came, List.of(), now, attempt.model());
        }
        LocalDate day = came.day();
        List<FieldProblem> problems = new ArrayList<>(form.problems(words));
        if (day == null) {
            problems.add(new FieldProblem("saidOn", words.say("filing.problem.day")));
        }
        if (came.evidence().isBlank()) {
            problems.add(new FieldProblem("evidence", words.say("filing.problem.evidence")));
        }
        if (day == null || !problems.isEmpty()) {
            attempt.incomplete();
            return show(round, chosen, form, came, problems, now, attempt.model());
        }
        return attempt.answer(
                () -> filed.send(file, reply -> command(roundId, seat, form, way, day, came, reply), attempt),
                new Done(
                        "/consultations/" + roundId,
                        words.say(
                                "filing.receipt",
                                seat,
                                words.say("response." + form.response().name())),
                        words.say("filing.receipt.next")),
                () -> show(round, chosen, form, came, List.of(), now, attempt.model()));
    }

    private static FileResponseOnBehalf command(
            UUID roundId,
            String seat,
            AnswerForm form,
            FilingWay way,
            LocalDate day,
            Came came,
            @Nullable Attachment reply) {
        return new FileResponseOnBehalf(
                roundId,
                ConsultedSeat.called(seat),
                form.seenText(),
                form.response(),
                form.remarks(),
                form.lastNumber(),
                way,
                day,
                came.evidence(),
                reply);
    }

    private String show(
            ConsultationView round,
            @Nullable AddresseeView chosen,
            AnswerForm form,
            Came came,
            List<FieldProblem> problems,
            Moment moment,
            Model model) {
        UUID roundId = round.opening().roundId();
        model.addAttribute("round", round);
        model.addAttribute("roundId", roundId);
        model.addAttribute(
                "text", find.text(roundId, moment).orElseThrow(() -> new Unknown("text of consultation " + roundId)));
        model.addAttribute("seat", chosen == null ? null : chosen.seat().label());
        model.addAttribute("standing", chosen == null ? null : standing(chosen));
        model.addAttribute(
                "seats",
                round.addressees().stream().map(each -> each.seat().label()).toList());
        model.addAttribute("form", form);
        model.addAttribute("came", came);
        model.addAttribute("ways", FilingWay.values());
        model.addAttribute("accepted", FileKind.accepted());
        model.addAttribute("problems", problems);
        model.addAttribute("remarkKinds", RemarkKind.values());
        model.addAttribute("choices", AnswerPages.choices(words, form));
        return "consultation/filing";
    }

    /** What the seat has answered so far, which the filing would replace; {@code null} where it is silent. */
    private @Nullable String standing(AddresseeView chosen) {
        Answer answer = chosen.answer();
        return answer == null ? null : words.say("response." + answer.kind().name());
    }

    private static @Nullable AddresseeView addressee(ConsultationView round, @Nullable String seat) {
        return seat == null ? null : round.addressee(ConsultedSeat.called(seat)).orElse(null);
    }

    /** A file that goes with something on record of the round. */
    @GetMapping("/consultations/{roundId}/files/{sha256}")
    void evidence(@PathVariable UUID roundId, @PathVariable String sha256, Moment moment, HttpServletResponse response)
            throws IOException {
        attachments.send(
                files(round(roundId, moment))
                        .filter(file -> file.sha256().equals(sha256))
                        .findFirst()
                        .orElseThrow(() -> new Unknown("file " + sha256)),
                response);
    }

    private static Stream<Attachment> files(ConsultationView round) {
        Stream<@Nullable Attachment> replies = round.addressees().stream()
                .flatMap(each -> Stream.concat(Stream.ofNullable(each.answer()), each.earlier().stream()))
                .map(answer -> answer.filed() == null ? null : answer.filed().file());
        Stream<@Nullable Attachment> annexes = round.externals().stream().map(ExternalView::file);
        return Stream.concat(replies, annexes).flatMap(Stream::ofNullable);
    }

    private ConsultationView round(UUID roundId, Moment moment) {
        return find.round(roundId, moment).orElseThrow(() -> new Unknown("consultation " + roundId));
    }
}
