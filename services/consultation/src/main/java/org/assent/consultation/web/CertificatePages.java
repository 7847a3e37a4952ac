package org.assent.consultation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consultation.Certificate;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedText;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.StandingCertificate;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ConsultationView.Answer;
import org.assent.consultation.messages.ConsultationView.Ending;
import org.assent.consultation.messages.ConsultationView.Reminder;
import org.assent.consultation.messages.FindConsultation;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.rules.certificate.CertificateCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The certificate of full consultation: made at the close, and before that as it would be made now. */
@Controller
class CertificatePages {
    /** One seat in the certificate. */
    record Line(
            String seat,
            String entityName,
            Instant askedAt,
            @Nullable Instant deliveredAt,
            @Nullable String deliveredBy,
            @Nullable String waivedBecause,
            String response,
            @Nullable Instant respondedAt,
            @Nullable String responseNote,
            List<String> reminders) {}

    private final FindConsultation find;
    private final EventLog log;
    private final Words words;

    CertificatePages(FindConsultation find, EventLog log, Words words) {
        this.find = find;
        this.log = log;
        this.words = words;
    }

    @GetMapping("/consultations/{roundId}/certificate")
    String certificate(@PathVariable UUID roundId, SignedIn reader, Moment moment, Times times, Model model) {
        ConsultationView round = find.round(roundId, moment).orElseThrow(() -> new Unknown("consultation " + roundId));
        ConsultedText text =
                find.text(roundId, moment).orElseThrow(() -> new Unknown("text of consultation " + roundId));
        Ending ending = round.ending();
        Certificate made = ending == null ? null : ending.certificate();
        boolean voided = round.state() == ConsultationState.VOIDED;
        List<String> missing = voided ? List.of() : missing(round, moment);
        model.addAttribute("round", round);
        model.addAttribute("roundId", roundId);
        model.addAttribute("outcome", StateSentence.of(round, words, times));
        model.addAttribute("deadline", Deadline.of(round, words, times));
        model.addAttribute("made", made != null);
        model.addAttribute("voided", voided);
        model.addAttribute("passes", made != null && missing.isEmpty());
        model.addAttribute("certificate", made);
        model.addAttribute("missing", missing);
        model.addAttribute(
                "lines",
                round.addressees().stream()
                        .map(each -> line(each, round, times))
                        .toList());
        model.addAttribute(
                "silent",
                words.list(round.silent().stream()
                        .filter(each -> each.waivedBecause() == null)
                        .map(each -> each.seat().label())
                        .toList()));
        model.addAttribute("comments", CommentLine.of(round, text, reader, words));
        model.addAttribute("language", text.language());
        model.addAttribute("documents", text.documents());
        model.addAttribute("externals", ExternalPages.lines(round, words, times));
        return "consultation/certificate";
    }

    /** What is missing, each fact once with everybody and everything it concerns by name. */
    private List<String> missing(ConsultationView round, Moment moment) {
        Map<CertificateCheck.Kind, List<String>> names = new EnumMap<>(CertificateCheck.Kind.class);
        for (CertificateCheck.Missing each : StandingCertificate.missing(
                round, Calendars.of(log, round.opening().roundId()), moment.instant())) {
            names.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each.about());
        }
        List<String> sentences = new ArrayList<>();
        names.forEach((kind, about) -> {
            String sentence = words.say("missing." + kind.key());
            sentences.add(
                    about.get(0).isEmpty() ? sentence : words.say("certificate.names", sentence, words.list(about)));
        });
        return sentences;
    }

    private Line line(AddresseeView seat, ConsultationView round, Times times) {
        Answer answer = seat.answer();
        DeliveryProof proof = seat.delivery();
        return new Line(
                seat.seat().label(),
                seat.entityName(),
                seat.askedAt(),
                seat.deliveredAt(),
                proof == null ? null : words.say("certificate.delivered." + proof.name()),
                seat.waivedBecause(),
                answer != null
                        ? words.say("response." + answer.kind().name())
                        : words.say(round.state() == ConsultationState.OPEN ? "response.none" : "response.silent"),
                answer == null ? null : answer.receivedAt(),
                answer == null ? null : note(answer, times),
                seat.reminders().stream().map(Reminder::at).map(times::brief).toList());
    }

    private @Nullable String note(Answer answer, Times times) {
        if (answer.filed() == null) {
            return null;
        }
        String filed = words.say(
                "certificate.filed",
                words.say("filing.way." + answer.filed().way().name()),
                times.day(answer.filed().saidOn()));
        return answer.contest() == null
                ? filed
                : filed + "; "
                        + words.say(
                                "addressee.contested",
                                times.brief(answer.contest().at()),
                                answer.contest().reason());
    }
}
