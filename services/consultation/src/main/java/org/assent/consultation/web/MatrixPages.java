package org.assent.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consultation.Certificate;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedText;
import org.assent.consultation.Disposition;
import org.assent.consultation.RemarkKind;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.Ending;
import org.assent.consultation.messages.FindConsultation;
import org.assent.consultation.messages.GiveDisposition;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.Csv;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.ReceiptView;
import org.assent.rules.certificate.CertificateCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The comment matrix of a consultation with what becomes of each comment, and the certificate. */
@Controller
class MatrixPages {
    /** One seat in the certificate. */
    record CertificateLine(
            String seat,
            String entityName,
            @Nullable Instant deliveredAt,
            @Nullable String waivedBecause,
            String response,
            @Nullable Instant respondedAt,
            String reminders) {}

    private final FindConsultation find;
    private final Timeline timeline;
    private final Commands commands;
    private final Refusals refusals;
    private final Words words;

    MatrixPages(FindConsultation find, Timeline timeline, Commands commands, Refusals refusals, Words words) {
        this.find = find;
        this.timeline = timeline;
        this.commands = commands;
        this.refusals = refusals;
        this.words = words;
    }

    @GetMapping("/consultations/{roundId}/matrix")
    String matrix(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String disposition,
            @RequestParam(defaultValue = "") String seat,
            SignedIn reader,
            Moment moment,
            Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("disposition", disposition);
        model.addAttribute("seat", seat);
        return show(round(roundId, moment), reader, moment, model);
    }

    private String show(ConsultationView round, SignedIn reader, Moment moment, Model model) {
        List<CommentLine> all = lines(round, moment);
        String kind = chosen(model, "kind");
        String disposition = chosen(model, "disposition");
        String seat = chosen(model, "seat");
        model.addAttribute("round", round);
        model.addAttribute("roundId", round.opening().roundId());
        model.addAttribute("total", all.size());
        model.addAttribute("open", round.openComments().size());
        model.addAttribute(
                "rows",
                all.stream()
                        .filter(line -> fits(line.kindKey(), kind)
                                && fits(line.dispositionKey(), disposition)
                                && fits(line.seat(), seat))
                        .toList());
        model.addAttribute("kinds", RemarkKind.values());
        model.addAttribute("dispositions", Disposition.values());
        model.addAttribute(
                "seats", all.stream().map(CommentLine::seat).distinct().sorted().toList());
        model.addAttribute("mayDispose", round.state() != ConsultationState.VOIDED && mayDispose(round, reader));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "consultation/matrix";
    }

    private static String chosen(Model model, String filter) {
        return model.getAttribute(filter) instanceof String text ? text : "";
    }

    private static boolean fits(String value, String filter) {
        return filter.isBlank() || filter.equals(value);
    }

    private static boolean mayDispose(ConsultationView round, SignedIn reader) {
        String lead = round.opening().lead();
        return reader.actsAs(Role.SECRETARIAT)
                || reader.actsAs(Role.MEMBER, lead)
                || reader.actsAs(Role.HEAD_OF_AGENCY, lead);
    }

    @GetMapping(value = "/consultations/{roundId}/matrix.csv", produces = Csv.MEDIA_TYPE)
    @ResponseBody
    String table(@PathVariable UUID roundId, Moment moment) {
        return Csv.of(
                List.of(
                        words.say("matrix.number"),
                        words.say("matrix.from"),
                        words.say("matrix.paragraph"),
                        words.say("matrix.kind"),
                        words.say("matrix.comment"),
                        words.say("matrix.change"),
                        words.say("matrix.disposition"),
                        words.say("matrix.reason")),
                lines(round(roundId, moment), moment).stream()
                        .map(line -> List.of(
                                line.id(),
                                line.seat(),
                                text(line.paragraph()),
                                line.kind(),
                                line.text(),
                                text(line.change()),
                                line.disposition(),
                                text(line.reason())))
                        .toList());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @PostMapping("/consultations/{roundId}/dispositions")
    String dispose(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "") String becomes,
            @RequestParam(defaultValue = "") String reason,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Disposition given = Arrays.stream(Disposition.values())
                .filter(known -> known.name().equals(becomes))
                .findFirst()
                .orElseThrow(() -> new BadInput("matrix.problem.choose"));
        try {
            Receipt receipt = commands.send(new GiveDisposition(roundId, comment, given, reason), act, key);
            flash.addFlashAttribute(
                    "receipt",
                    new ReceiptView(
                            words.say("matrix.receipt", comment, words.say("disposition." + given.name())),
                            receipt.position(),
                            act.receivedAt(),
                            null));
            return "redirect:/consultations/" + roundId + "/matrix?seen=" + receipt.position() + "#" + comment;
        } catch (Refused refused) {
            Moment now = timeline.now();
            model.addAttribute("refusal", refusals.of(refused));
            model.addAttribute("typed", Map.of("comment", comment, "becomes", becomes, "reason", reason));
            response.setStatus(refusals.status(refused));
            return show(round(roundId, now), reader, now, model);
        }
    }

    @GetMapping("/consultations/{roundId}/certificate")
    String certificate(@PathVariable UUID roundId, Moment moment, Times times, Model model) {
        ConsultationView round = round(roundId, moment);
        Ending ending = round.ending();
        Certificate certificate = ending == null ? null : ending.certificate();
        model.addAttribute("round", round);
        model.addAttribute("roundId", roundId);
        model.addAttribute("outcome", StateSentence.of(round, words, times));
        model.addAttribute("deadline", Deadline.of(round, words, times));
        model.addAttribute("certificate", certificate);
        if (certificate != null) {
            model.addAttribute("missing", missing(round, certificate));
            model.addAttribute(
                    "lines", certificate.lines().stream().map(this::line).toList());
            model.addAttribute("digest", certificate.text().value());
        }
        return "consultation/certificate";
    }

    /** What is missing, without the comments that have got their disposition since. */
    private List<String> missing(ConsultationView round, Certificate certificate) {
        List<String> open =
                round.openComments().stream().map(view -> view.comment().id()).toList();
        List<String> sentences = new ArrayList<>();
        for (CertificateCheck.Missing each : certificate.missing()) {
            if (each.kind() == CertificateCheck.Kind.NO_DISPOSITION && !open.contains(each.about())) {
                continue;
            }
            String sentence = words.say("missing." + each.kind().key());
            sentences.add(each.about().isEmpty() ? sentence : words.say("certificate.about", each.about(), sentence));
        }
        return sentences;
    }

    private CertificateLine line(Certificate.Line line) {
        ResponseKind response = line.response();
        return new CertificateLine(
                line.seat().label(),
                line.entityName(),
                line.deliveredAt(),
                line.waivedBecause(),
                response == null ? words.say("response.silent") : words.say("response." + response.name()),
                line.respondedAt(),
                words.number(line.reminders()));
    }

    private List<CommentLine> lines(ConsultationView round, Moment moment) {
        UUID roundId = round.opening().roundId();
        ConsultedText text =
                find.text(roundId, moment).orElseThrow(() -> new Unknown("text of consultation " + roundId));
        return CommentLine.of(round, text, words);
    }

    private ConsultationView round(UUID roundId, Moment moment) {
        return find.round(roundId, moment).orElseThrow(() -> new Unknown("consultation " + roundId));
    }
}
