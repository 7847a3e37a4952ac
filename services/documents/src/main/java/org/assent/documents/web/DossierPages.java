package org.assent.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.documents.Classification;
import org.assent.documents.DossierSubjects.Face;
import org.assent.documents.Dossiers;
import org.assent.documents.FileKind;
import org.assent.documents.messages.ClassifyDocument;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.LiftWaiver;
import org.assent.documents.messages.OpenDossier;
import org.assent.documents.messages.WaiveItem;
import org.assent.kernel.Role;
import org.assent.kernel.Subject;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The dossier of a thing: what it must hold, what is there, what is waived; adding, waiving, taking a file out. */
@Controller
class DossierPages {
    private static final String PAGE = "/dossiers/{kind}/{id}";

    /** What was typed, so that it stands there again. */
    private record Typed(
            String item, String language, String note, String classification, String waived, String reason) {
        static Typed nothing(String item, String language) {
            return new Typed(item, language, "", Classification.USUAL.name(), item, "");
        }
    }

    private final SubjectFaces subjects;
    private final DossierReading reading;
    private final Filing filing;
    private final Downloads downloads;
    private final DossierLines lines;
    private final Timeline timeline;
    private final Words words;

    DossierPages(
            SubjectFaces subjects,
            DossierReading reading,
            Filing filing,
            Downloads downloads,
            DossierLines lines,
            Timeline timeline,
            Words words) {
        this.subjects = subjects;
        this.reading = reading;
        this.filing = filing;
        this.downloads = downloads;
        this.lines = lines;
        this.timeline = timeline;
        this.words = words;
    }

    /** @param item the item to which the reader wants to add */
    @GetMapping(PAGE)
    String dossier(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String item,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        return show(
                kind, id, Typed.nothing(item, words.locale().getLanguage()), List.of(), reader, moment, times, model);
    }

    private String show(
            String kind,
            UUID id,
            Typed typed,
            List<FieldProblem> problems,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        Face face = subjects.find(kind, id, reader, moment);
        String address = address(kind, id);
        Optional<DossierView> dossier =
                reading.dossier(new Subject(kind, id), reader, moment).map(DossierReading.Seen::dossier);
        List<DossierLines.Line> items = dossier.map(found -> lines.lines(found, face, address, moment, times))
                .orElse(List.of());
        model.addAttribute("face", face);
        model.addAttribute("address", address);
        model.addAttribute("open", dossier.isPresent());
        model.addAttribute("items", items);
        model.addAttribute(
                "headline", dossier.isPresent() ? lines.headline(items, face) : words.say("dossier.not-open"));
        model.addAttribute("missing", lines.missingNames(items));
        model.addAttribute("complete", DossierLines.missing(items).isEmpty());
        model.addAttribute(
                "fillable", items.stream().filter(DossierLines.Line::filled).toList());
        model.addAttribute(
                "waivable",
                items.stream()
                        .filter(line -> line.waiver() == null && line.versions().isEmpty() && line.keptAt() == null)
                        .toList());
        model.addAttribute("mayKeep", mayKeep(reader));
        model.addAttribute("mayAsk", reader.capacity() != null && !mayKeep(reader) && !reader.actsAs(Role.AUDITOR));
        model.addAttribute(
                "classifications",
                Stream.of(Classification.values())
                        .filter(one -> one != Classification.PUBLIC || mayKeep(reader))
                        .toList());
        model.addAttribute(
                "mayAdd", mayKeep(reader) || reader.actsAs(Role.HEAD_OF_AGENCY) || reader.actsAs(Role.MEMBER));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("accepted", FileKind.accepted());
        model.addAttribute("largest", lines.size(filing.largest()));
        return "documents/dossier";
    }

    @PostMapping(PAGE)
    String open(@PathVariable String kind, @PathVariable UUID id, Attempt attempt) {
        Face face = subjects.find(kind, id, attempt.reader(), timeline.now());
        Subject subject = new Subject(kind, id);
        return attempt.send(
                new OpenDossier(Dossiers.id(subject), face.network(), subject, face.checklist()),
                done("opened", kind, id),
                () -> again(kind, id, Typed.nothing("", ""), List.of(), attempt));
    }

    @PostMapping(PAGE + "/versions")
    String add(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String classification,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Attempt attempt) {
        subjects.find(kind, id, attempt.reader(), timeline.now());
        Typed typed = new Typed(item, language, note, classification, "", "");
        List<FieldProblem> problems = Stream.of(
                        item.isBlank()
                                ? Optional.of(new FieldProblem("item", words.say("dossier.problem.item")))
                                : Optional.<FieldProblem>empty(),
                        file == null
                                        || String.valueOf(file.getOriginalFilename())
                                                .isBlank()
                                ? Optional.of(new FieldProblem("file", words.say("dossier.problem.file")))
                                : problem(file))
                .flatMap(Optional::stream)
                .toList();
        if (file == null || !problems.isEmpty()) {
            attempt.incomplete();
            return again(kind, id, typed, problems, attempt);
        }
        UUID dossierId = Dossiers.id(new Subject(kind, id));
        return attempt.answer(
                () -> filing.add(
                        dossierId,
                        item,
                        file,
                        language,
                        note,
                        classification(classification),
                        attempt.act(),
                        attempt.key()),
                done("added", kind, id),
                () -> again(kind, id, typed, List.of(), attempt));
    }

    private static @Nullable Classification classification(String typed) {
        return Stream.of(Classification.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    @PostMapping(PAGE + "/items/{item}/versions/{number}/classification")
    String classify(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String item,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String classification,
            @RequestParam(defaultValue = "") String reason,
            Attempt attempt) {
        subjects.find(kind, id, attempt.reader(), timeline.now());
        Classification wanted = classification(classification);
        if (wanted == null) {
            throw new BadInput("dossier.problem.classification");
        }
        return attempt.send(
                new ClassifyDocument(Dossiers.id(new Subject(kind, id)), item, number, wanted, reason.strip()),
                done("classified", kind, id),
                () -> again(kind, id, Typed.nothing("", ""), List.of(), attempt));
    }

    private Optional<FieldProblem> problem(MultipartFile file) {
        if (file.isEmpty()) {
            return Optional.of(new FieldProblem("file", words.say("dossier.problem.empty")));
        }
        return file.getSize() > filing.largest()
                ? Optional.of(new FieldProblem(
                        "file",
                        words.say("dossier.problem.large", lines.size(file.getSize()), lines.size(filing.largest()))))
                : Optional.empty();
    }

    @PostMapping(PAGE + "/waivers")
    String waive(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String waived,
            @RequestParam(defaultValue = "") String reason,
            Attempt attempt) {
        subjects.find(kind, id, attempt.reader(), timeline.now());
        Typed typed = new Typed("", "", "", Classification.USUAL.name(), waived, reason);
        if (reason.isBlank()) {
            attempt.incomplete();
            return again(
                    kind, id, typed, List.of(new FieldProblem("reason", words.say("dossier.problem.reason"))), attempt);
        }
        return attempt.send(
                new WaiveItem(Dossiers.id(new Subject(kind, id)), waived, reason.strip()),
                done("waived", kind, id),
                () -> again(kind, id, typed, List.of(), attempt));
    }

    @PostMapping(PAGE + "/waivers/{item}/lifted")
    String lift(@PathVariable String kind, @PathVariable UUID id, @PathVariable String item, Attempt attempt) {
        subjects.find(kind, id, attempt.reader(), timeline.now());
        return attempt.send(
                new LiftWaiver(Dossiers.id(new Subject(kind, id)), item),
                done("lifted", kind, id),
                () -> again(kind, id, Typed.nothing("", ""), List.of(), attempt));
    }

    @GetMapping(PAGE + "/items/{item}/versions/{number}")
    void file(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String item,
            @PathVariable int number,
            SignedIn reader,
            Moment moment,
            HttpServletResponse response)
            throws IOException {
        subjects.find(kind, id, reader, moment);
        downloads.send(reading.open(new Subject(kind, id), item, number, reader, moment), response);
    }

    private Done done(String what, String kind, UUID id) {
        return new Done(address(kind, id), words.say("dossier.receipt." + what));
    }

    private String again(String kind, UUID id, Typed typed, List<FieldProblem> problems, Attempt attempt) {
        return show(kind, id, typed, problems, attempt.reader(), timeline.now(), attempt.times(), attempt.model());
    }

    private static boolean mayKeep(SignedIn reader) {
        return reader.actsAs(Role.CO_CHAIR) || reader.actsAs(Role.SECRETARIAT);
    }

    private static String address(String kind, UUID id) {
        return "/dossiers/" + kind + "/" + id;
    }
}
