package org.assent.consultation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ExternalGroup;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.FindConsultation;
import org.assent.consultation.messages.RecordExternalConsultation;
import org.assent.documents.Attachment;
import org.assent.documents.FileKind;
import org.assent.documents.FiledActs;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What government, civil society, migrants and donors said about the matter of a round: the annex of its certificate. */
@Controller
class ExternalPages {
    private static final int ROWS = 20;

    /** One of those who were heard. */
    record Line(
            int number,
            String groupKey,
            String group,
            String who,
            String day,
            String asked,
            String said,
            @Nullable String fileName,
            @Nullable String href) {}

    private final FindConsultation find;
    private final Timeline timeline;
    private final FiledActs filed;
    private final Words words;

    ExternalPages(FindConsultation find, Timeline timeline, FiledActs filed, Words words) {
        this.find = find;
        this.timeline = timeline;
        this.filed = filed;
        this.words = words;
    }

    static List<Line> lines(ConsultationView round, Words words, Times times) {
        return round.externals().stream()
                .map(heard -> {
                    Attachment file = heard.file();
                    return new Line(
                            heard.number(),
                            heard.group().name(),
                            words.say("external.group." + heard.group().name()),
                            heard.who(),
                            times.day(heard.occurredOn()),
                            heard.asked(),
                            heard.said(),
                            file == null ? null : file.fileName(),
                            file == null
                                    ? null
                                    : "/consultations/" + round.opening().roundId() + "/files/" + file.sha256());
                })
                .toList();
    }

    @GetMapping("/consultations/{roundId}/external")
    String external(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "0") int from,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        return show(round(roundId, moment), group, from, List.of(), reader, times, model);
    }

    private String show(
            ConsultationView round,
            String group,
            int from,
            List<FieldProblem> problems,
            SignedIn reader,
            Times times,
            Model model) {
        UUID roundId = round.opening().roundId();
        List<Line> fitting = lines(round, words, times).stream()
                .filter(line -> group.isBlank() || line.groupKey().equals(group))
                .toList();
        int first = Math.max(0, Math.min(from, fitting.size()));
        int last = Math.min(first + ROWS, fitting.size());
        String here = "/consultations/" + roundId + "/external?group=" + group;
        model.addAttribute("round", round);
        model.addAttribute("roundId", roundId);
        model.addAttribute(
                "headline",
                round.externals().isEmpty()
                        ? words.say("external.heading.none")
                        : words.count("external.heading", round.externals().size()));
        model.addAttribute("rows", fitting.subList(first, last));
        model.addAttribute(
                "pager",
                new Pager(
                        (long) last - first,
                        fitting.size(),
                        first == 0 ? null : here,
                        last == fitting.size() ? null : here + "&from=" + last));
        model.addAttribute("group", group);
        model.addAttribute("groups", ExternalGroup.values());
        model.addAttribute("accepted", FileKind.accepted());
        model.addAttribute("problems", problems);
        model.addAttribute("mayRecord", round.state() != ConsultationState.VOIDED && mayRecord(round, reader));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "consultation/external";
    }

    private static boolean mayRecord(ConsultationView round, SignedIn reader) {
        String lead = round.opening().lead();
        return reader.actsAs(Role.SECRETARIAT)
                || reader.actsAs(Role.CO_CHAIR)
                || reader.actsAs(Role.MEMBER, lead)
                || reader.actsAs(Role.HEAD_OF_AGENCY, lead);
    }

    @PostMapping("/consultations/{roundId}/external")
    String record(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> fields,
            Attempt attempt) {
        ExternalGroup heard = Arrays.stream(ExternalGroup.values())
                .filter(known -> known.name().equals(fields.get("heard")))
                .findFirst()
                .orElseThrow(() -> new BadInput("answer.problem.unknown"));
        LocalDate day = day(fields.getOrDefault("occurredOn", ""));
        List<FieldProblem> problems = problems(fields, day);
        if (day == null || !problems.isEmpty()) {
            attempt.model().addAttribute("typed", fields);
            attempt.incomplete();
            return show(
                    round(roundId, timeline.now()),
                    "",
                    0,
                    problems,
                    attempt.reader(),
                    attempt.times(),
                    attempt.model());
        }
        attempt.model().addAttribute("typed", fields);
        return attempt.answer(
                () -> filed.send(file, evidence -> command(roundId, heard, day, fields, evidence), attempt),
                new Done("/consultations/" + roundId + "/external", words.say("external.receipt")),
                () -> show(
                        round(roundId, timeline.now()),
                        "",
                        0,
                        List.of(),
                        attempt.reader(),
                        attempt.times(),
                        attempt.model()));
    }

    private List<FieldProblem> problems(Map<String, String> fields, @Nullable LocalDate day) {
        List<FieldProblem> problems = new ArrayList<>();
        if (day == null) {
            problems.add(new FieldProblem("occurredOn", words.say("external.problem.day")));
        }
        for (String field : List.of("who", "asked", "said")) {
            if (fields.getOrDefault(field, "").isBlank()) {
                problems.add(new FieldProblem(field, words.say("external.problem." + field)));
            }
        }
        return problems;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static RecordExternalConsultation command(
            UUID roundId, ExternalGroup heard, LocalDate day, Map<String, String> fields, @Nullable Attachment file) {
        return new RecordExternalConsultation(
                roundId,
                heard,
                fields.getOrDefault("who", ""),
                day,
                fields.getOrDefault("asked", ""),
                fields.getOrDefault("said", ""),
                file);
    }

    private ConsultationView round(UUID roundId, Moment moment) {
        return find.round(roundId, moment).orElseThrow(() -> new Unknown("consultation " + roundId));
    }
}
