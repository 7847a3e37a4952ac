package org.assent.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.documents.Classification;
import org.assent.documents.DossierSubjects.Face;
import org.assent.documents.Dossiers;
import org.assent.documents.messages.ClassifyDocument;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.DossierView.Item;
import org.assent.documents.messages.DossierView.Version;
import org.assent.documents.messages.DossierView.Waiver;
import org.assent.documents.messages.LiftWaiver;
import org.assent.documents.messages.OpenDossier;
import org.assent.documents.messages.WaiveItem;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Subject;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.rules.dossier.ChecklistItem;
import org.assent.rules.dossier.ChecklistItem.Stage;
import org.assent.rules.dossier.Completeness.Finding;
import org.assent.rules.dossier.Completeness.State;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Dossiers for programs. */
@RestController
@RequestMapping("/api/v1/dossiers")
class DossierApi {
    /** An item of a dossier; {@code keptAt} is the page of what the application keeps on record itself. */
    record ItemAnswer(
            ChecklistItem item,
            State state,
            @Nullable String keptAt,
            List<VersionAnswer> versions,
            @Nullable Waiver waiver) {}

    /** A document; of one that is {@code withheld} from the reader, name, note and hash are left out. */
    record VersionAnswer(
            int number,
            Classification classification,
            boolean withheld,
            @Nullable String fileName,
            String mediaType,
            long size,
            @Nullable String sha256,
            String language,
            @Nullable String note,
            PersonRef by,
            Capacity capacity,
            Instant at,
            long position) {
        static VersionAnswer of(Version version) {
            boolean withheld = version.keptBack();
            return new VersionAnswer(
                    version.number(),
                    version.classification(),
                    withheld,
                    withheld ? null : version.fileName(),
                    version.mediaType(),
                    version.size(),
                    withheld ? null : version.sha256(),
                    version.language(),
                    withheld ? null : version.note(),
                    version.by(),
                    version.capacity(),
                    version.at(),
                    version.position());
        }
    }

    /** A dossier; {@code hash} is the same for the same files and waivers, {@code missing} are codes of items. */
    record DossierAnswer(
            Subject subject,
            String checklist,
            Stage stage,
            List<ItemAnswer> items,
            List<String> missing,
            String hash,
            long position) {
        static DossierAnswer of(DossierReading.Seen seen, Face face) {
            DossierView dossier = seen.dossier();
            List<Finding> findings = dossier.findings(face.stage(), face.kept().keySet(), face.occurred());
            return new DossierAnswer(
                    dossier.subject(),
                    dossier.checklist(),
                    face.stage(),
                    findings.stream()
                            .map(finding ->
                                    answer(dossier.item(finding.item().code()).orElseThrow(), finding.state(), face))
                            .toList(),
                    findings.stream()
                            .filter(finding -> finding.state() == State.MISSING)
                            .map(finding -> finding.item().code())
                            .toList(),
                    seen.hash().value(),
                    dossier.position());
        }

        private static ItemAnswer answer(Item item, State state, Face face) {
            return new ItemAnswer(
                    item.item(),
                    state,
                    face.kept().get(item.item().code()),
                    item.versions().stream().map(VersionAnswer::of).toList(),
                    item.waiver());
        }
    }

    /** One page of dossiers. */
    record DossiersAnswer(List<Subject> dossiers, @Nullable String next, long total) {}

    /** Who reads the document from now on, and why. */
    record ClassificationRequest(
            @NotNull Classification classification,
            @NotBlank String reason) {}

    /** Why an item need not be there. */
    record WaiverRequest(@NotBlank String reason) {}

    /** The answer to a command: the place in the log, to be read with {@code ?seen=}. */
    record Accepted(UUID dossierId, long position, boolean repeated) {
        static Accepted of(UUID dossierId, Receipt receipt) {
            return new Accepted(dossierId, receipt.position(), receipt.repeated());
        }
    }

    private final SubjectFaces subjects;
    private final DossierReading reading;
    private final Filing filing;
    private final Downloads downloads;
    private final Commands commands;
    private final Timeline timeline;

    DossierApi(
            SubjectFaces subjects,
            DossierReading reading,
            Filing filing,
            Downloads downloads,
            Commands commands,
            Timeline timeline) {
        this.subjects = subjects;
        this.reading = reading;
        this.filing = filing;
        this.downloads = downloads;
        this.commands = commands;
        this.timeline = timeline;
    }

    @GetMapping
    DossiersAnswer list(
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        Page<Subject> page = reading.subjects(reader, moment, limit, cursor);
        return new DossiersAnswer(page.rows(), page.next(), page.total());
    }

    @GetMapping("/{kind}/{id}")
    DossierAnswer dossier(@PathVariable String kind, @PathVariable UUID id, SignedIn reader, Moment moment) {
        Face face = subjects.find(kind, id, reader, moment);
        return DossierAnswer.of(
                reading.dossier(new Subject(kind, id), reader, moment)
                        .orElseThrow(() -> new Unknown("dossier of " + kind + " " + id)),
                face);
    }

    @PostMapping("/{kind}/{id}")
    Accepted open(@PathVariable String kind, @PathVariable UUID id, SignedIn reader, Act act, IdempotencyKey key) {
        Face face = subjects.find(kind, id, reader, timeline.now());
        Subject subject = new Subject(kind, id);
        UUID dossierId = Dossiers.id(subject);
        return Accepted.of(
                dossierId,
                commands.send(new OpenDossier(dossierId, face.network(), subject, face.checklist()), act, key));
    }

    @PostMapping(path = "/{kind}/{id}/items/{item}/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Accepted add(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String item,
            @RequestParam MultipartFile file,
            @RequestParam String language,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable Classification classification,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        subjects.find(kind, id, reader, timeline.now());
        UUID dossierId = Dossiers.id(new Subject(kind, id));
        return Accepted.of(dossierId, filing.add(dossierId, item, file, language, note, classification, act, key));
    }

    @GetMapping("/{kind}/{id}/items/{item}/versions/{number}")
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

    @PutMapping("/{kind}/{id}/items/{item}/versions/{number}/classification")
    Accepted classify(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String item,
            @PathVariable int number,
            @Valid @RequestBody ClassificationRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        subjects.find(kind, id, reader, timeline.now());
        UUID dossierId = Dossiers.id(new Subject(kind, id));
        return Accepted.of(
                dossierId,
                commands.send(
                        new ClassifyDocument(dossierId, item, number, request.classification(), request.reason()),
                        act,
                        key));
    }

    @PutMapping("/{kind}/{id}/items/{item}/waiver")
    Accepted waive(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String item,
            @Valid @RequestBody WaiverRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        subjects.find(kind, id, reader, timeline.now());
        UUID dossierId = Dossiers.id(new Subject(kind, id));
        return Accepted.of(dossierId, commands.send(new WaiveItem(dossierId, item, request.reason()), act, key));
    }

    @DeleteMapping("/{kind}/{id}/items/{item}/waiver")
    Accepted lift(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String item,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        subjects.find(kind, id, reader, timeline.now());
        UUID dossierId = Dossiers.id(new Subject(kind, id));
        return Accepted.of(dossierId, commands.send(new LiftWaiver(dossierId, item), act, key));
    }
}
