package org.assent.proposals.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.proposals.ImportCounts;
import org.assent.proposals.ImportOutcome;
import org.assent.proposals.ImportReason;
import org.assent.proposals.ImportedFile;
import org.assent.proposals.ImportedRow;
import org.assent.proposals.messages.FindProgrammeImport;
import org.assent.proposals.messages.FindProgrammeImport.ImportRowView;
import org.assent.proposals.messages.ImportView;
import org.assent.proposals.sheet.ImportRun;
import org.assent.proposals.sheet.ProgrammeImporter;
import org.assent.proposals.sheet.SheetRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Imports of programmes for programs. They need no key that makes sending twice harmless: importing the same file again changes
 * nothing.
 */
@RestController
@RequestMapping("/api/v1/imports/programmes")
class ImportApi {
    private static final String ADDRESS = "/api/v1/imports/programmes/";
    private static final int MOST_ROWS = 500;

    /**
     * What became of a row.
     *
     * @param message why it was refused, or what was corrected, in the language of the request
     */
    record RowAnswer(
            long line,
            @Nullable String id,
            ImportOutcome outcome,
            @Nullable String field,
            @Nullable ImportReason reason,
            @Nullable String message,
            List<String> changed) {}

    /**
     * The answer to a file: what became of its rows, the first 500 of them.
     *
     * @param changedNothing whether this file was imported before and nothing on record is other than it was
     * @param complete whether every row was dealt with; the others follow after this answer
     * @param href where the result stays to be read
     * @param position of the last entry of the record, to be read with {@code ?seen=}
     */
    record FileAnswer(
            UUID importId,
            ImportedFile file,
            ImportCounts counts,
            boolean changedNothing,
            boolean complete,
            List<RowAnswer> rows,
            String href,
            long position) {}

    /** The import of a file. */
    record ImportAnswer(
            UUID importId,
            ImportedFile file,
            int run,
            ImportCounts counts,
            int percent,
            boolean complete,
            boolean cutOff,
            PersonRef by,
            Instant at,
            long position) {
        static ImportAnswer of(ImportView view, Moment moment) {
            return new ImportAnswer(
                    view.importId(),
                    view.file(),
                    view.run(),
                    view.counts(),
                    view.percent(),
                    view.complete(),
                    view.wasCutOff(moment.instant()),
                    view.by(),
                    view.at(),
                    view.position());
        }
    }

    /** One page of imports. */
    record ImportsAnswer(
            List<ImportAnswer> imports, @Nullable String next, long total) {}

    /** An import with one page of its rows. */
    record ResultAnswer(
            ImportAnswer result,
            List<RowAnswer> rows,
            @Nullable String next,
            long total) {}

    private final Imports imports;
    private final FindProgrammeImport find;
    private final ImportWords words;

    ImportApi(Imports imports, FindProgrammeImport find, ImportWords words) {
        this.imports = imports;
        this.find = find;
        this.words = words;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ApiResponse(responseCode = "200", description = "Every row was dealt with")
    @ApiResponse(responseCode = "202", description = "The first rows were dealt with, the others follow")
    ResponseEntity<FileAnswer> begin(@RequestPart("file") MultipartFile file, Act act) throws IOException {
        List<RowAnswer> rows = new ArrayList<>();
        try {
            ImportRun run = imports.begin(file, act, row -> {
                if (rows.size() < MOST_ROWS) {
                    rows.add(answer(row));
                }
            });
            String href = ADDRESS + run.importId();
            return ResponseEntity.status(run.complete() ? HttpStatus.OK : HttpStatus.ACCEPTED)
                    .header(HttpHeaders.LOCATION, href)
                    .body(new FileAnswer(
                            run.importId(),
                            run.file(),
                            run.counts(),
                            run.changedNothing(),
                            run.complete(),
                            rows,
                            href,
                            run.position()));
        } catch (ProgrammeImporter.UnderWay underWay) {
            return ResponseEntity.status(HttpStatus.ACCEPTED)
                    .header(HttpHeaders.LOCATION, ADDRESS + underWay.importId())
                    .build();
        } catch (SheetRefused refused) {
            List<FieldProblem> fields = List.of(new FieldProblem("file", words.say(refused)));
            throw words.isTooLarge(refused)
                    ? BadInput.tooLarge(fields, refused.key(), refused.arguments())
                    : new BadInput(fields, refused.key(), refused.arguments());
        }
    }

    @GetMapping
    ImportsAnswer imports(
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Moment moment) {
        Page<ImportView> page = find.imports(moment, limit, cursor);
        return new ImportsAnswer(
                page.rows().stream().map(view -> ImportAnswer.of(view, moment)).toList(), page.next(), page.total());
    }

    @GetMapping("/{importId}")
    ResultAnswer result(
            @PathVariable UUID importId,
            @RequestParam(required = false) @Nullable ImportOutcome outcome,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Moment moment) {
        ImportView view = find.find(importId, moment).orElseThrow(() -> new Unknown("import " + importId));
        Page<ImportRowView> page = find.rows(importId, outcome, moment, limit, cursor);
        return new ResultAnswer(
                ImportAnswer.of(view, moment),
                page.rows().stream().map(row -> answer(row.row())).toList(),
                page.next(),
                page.total());
    }

    private RowAnswer answer(ImportedRow row) {
        return new RowAnswer(
                row.line(), row.code(), row.outcome(), row.field(), row.reason(), words.detail(row), row.changed());
    }
}
