package org.assent.proposals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Csv;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.parts.Counter;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.Pager;
import org.assent.platform.web.parts.ReceiptView;
import org.assent.platform.web.parts.Tone;
import org.assent.proposals.ImportCounts;
import org.assent.proposals.ImportOutcome;
import org.assent.proposals.ImportedRow;
import org.assent.proposals.ProgrammeColumn;
import org.assent.proposals.messages.FindProgramme;
import org.assent.proposals.messages.FindProgrammeImport;
import org.assent.proposals.messages.FindProgrammeImport.ImportRowView;
import org.assent.proposals.messages.ImportView;
import org.assent.proposals.sheet.ImportRun;
import org.assent.proposals.sheet.ProgrammeImporter;
import org.assent.proposals.sheet.SheetRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Importing programmes from a sheet: the form, the imports there were, and what became of each row of one. */
@Controller
class ImportPages {
    private static final int ROWS = 50;
    private static final int IMPORTS = 20;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_LARGE = 413;

    /** An import among the imports. */
    record ImportLine(String href, String file, String summary, String by, String at) {}

    /**
     * A row of an import.
     *
     * @param href the programme; {@code null} where there is none
     * @param what title of the programme, or its id, or that there is none
     * @param field the column that was refused, in words
     * @param detail why it was refused, or what was corrected
     */
    record RowLine(
            String line,
            @Nullable String href,
            String what,
            @Nullable String code,
            Tone tone,
            String icon,
            String outcome,
            @Nullable String field,
            @Nullable String detail) {}

    private final Imports imports;
    private final FindProgrammeImport find;
    private final FindProgramme programmes;
    private final ObjectProvider<PersonNames> names;
    private final Refusals refusals;
    private final ImportWords words;

    ImportPages(
            Imports imports,
            FindProgrammeImport find,
            FindProgramme programmes,
            ObjectProvider<PersonNames> names,
            Refusals refusals,
            ImportWords words) {
        this.imports = imports;
        this.find = find;
        this.programmes = programmes;
        this.names = names;
        this.refusals = refusals;
        this.words = words;
    }

    @GetMapping("/programmes/import")
    String form(SignedIn reader, Model model) {
        return form(reader, List.of(), model);
    }

    private String form(SignedIn reader, List<FieldProblem> problems, Model model) {
        model.addAttribute("problems", problems);
        model.addAttribute(
                "fileProblem", problems.isEmpty() ? null : problems.get(0).message());
        model.addAttribute("mayImport", mayImport(reader));
        model.addAttribute(
                "columns",
                Arrays.stream(ProgrammeColumn.values())
                        .map(ProgrammeColumn::heading)
                        .toList());
        return "programmes/import-form";
    }

    /** An empty sheet to fill. */
    @GetMapping(path = "/programmes/template.csv", produces = Csv.MEDIA_TYPE)
    @ResponseBody
    String template() {
        return Csv.of(
                Arrays.stream(ProgrammeColumn.values())
                        .map(ProgrammeColumn::heading)
                        .toList(),
                List.of());
    }

    @PostMapping("/programmes/import")
    String begin(
            @RequestParam(required = false) @Nullable MultipartFile file,
            SignedIn reader,
            Act act,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        if (file == null || file.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return form(reader, List.of(new FieldProblem("file", words.say("import.problem.no-file"))), model);
        }
        try {
            ImportRun run = imports.begin(file, act, row -> {});
            if (run.changedNothing()) {
                flash.addFlashAttribute("again", words.say("import.again"));
            } else if (run.complete()) {
                flash.addFlashAttribute(
                        "receipt",
                        new ReceiptView(
                                words.summary(run.counts()),
                                run.position(),
                                act.receivedAt(),
                                run.counts().refused() == 0 ? null : words.say("import.receipt.next")));
            }
            return "redirect:/programmes/imports/" + run.importId() + "?seen=" + run.position();
        } catch (ProgrammeImporter.UnderWay underWay) {
            return "redirect:/programmes/imports/" + underWay.importId();
        } catch (SheetRefused refused) {
            response.setStatus(words.isTooLarge(refused) ? TOO_LARGE : UNPROCESSABLE);
            return form(reader, List.of(new FieldProblem("file", words.say(refused))), model);
        } catch (Refused refused) {
            model.addAttribute("refusal", refusals.of(refused));
            response.setStatus(refusals.status(refused));
            return form(reader, List.of(), model);
        }
    }

    @GetMapping("/programmes/imports")
    String imports(
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        Page<ImportView> page = find.imports(moment, IMPORTS, cursor);
        model.addAttribute("headline", words.count("imports.headline", page.total()));
        model.addAttribute(
                "imports", page.rows().stream().map(view -> line(view, times)).toList());
        model.addAttribute("mayImport", mayImport(reader));
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : "/programmes/imports",
                        page.next() == null ? null : "/programmes/imports?cursor=" + page.next()));
        return "programmes/imports";
    }

    /** @param outcome which rows; all without it */
    @GetMapping("/programmes/imports/{importId}")
    String result(
            @PathVariable UUID importId,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        ImportView view = find.find(importId, moment).orElse(null);
        if (view == null) {
            throw new Unknown("import " + importId);
        }
        ImportOutcome wanted = Stream.of(ImportOutcome.values())
                .filter(value -> value.name().equals(outcome))
                .findFirst()
                .orElse(null);
        Page<ImportRowView> page = find.rows(importId, wanted, moment, ROWS, cursor);
        String here = "/programmes/imports/" + importId;
        String filtered = wanted == null ? here : here + "?outcome=" + wanted;
        model.addAttribute("view", view);
        model.addAttribute("here", here);
        model.addAttribute("line", line(view, times));
        model.addAttribute("running", !view.complete() && !view.wasCutOff(moment.instant()));
        model.addAttribute("cutOff", view.wasCutOff(moment.instant()));
        model.addAttribute(
                "size", words.say("import.size", words.number(view.file().lines()), kilobytes(view)));
        model.addAttribute("leftAside", String.join(", ", view.file().leftAside()));
        model.addAttribute("counters", counters(view.counts(), here));
        model.addAttribute("outcome", wanted);
        model.addAttribute("outcomes", ImportOutcome.values());
        model.addAttribute(
                "rows", page.rows().stream().map(row -> line(row.row(), moment)).toList());
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : filtered,
                        page.next() == null
                                ? null
                                : here + "?outcome=" + (wanted == null ? "" : wanted) + "&cursor=" + page.next()));
        return "programmes/import";
    }

    private String kilobytes(ImportView view) {
        return words.number(Math.max(1, (view.file().bytes() + 512) / 1024));
    }

    private ImportLine line(ImportView view, Times times) {
        PersonNames known = names.getIfAvailable();
        return new ImportLine(
                "/programmes/imports/" + view.importId(),
                view.file().name(),
                words.summary(view.counts()),
                known == null ? view.by().value() : known.of(view.by()),
                times.local(view.at()));
    }

    private List<Counter> counters(ImportCounts counts, String here) {
        return List.of(
                counter(ImportOutcome.ACCEPTED, counts.accepted(), Tone.OK, here),
                counter(ImportOutcome.CORRECTED, counts.corrected(), Tone.WARN, here),
                counter(ImportOutcome.ALREADY_THERE, counts.alreadyThere(), Tone.QUIET, here),
                counter(ImportOutcome.REFUSED, counts.refused(), counts.refused() == 0 ? Tone.QUIET : Tone.STOP, here));
    }

    private Counter counter(ImportOutcome outcome, int number, Tone tone, String here) {
        return new Counter(
                words.number(number),
                words.say("import.outcome." + outcome),
                null,
                tone,
                number == 0 ? null : here + "?outcome=" + outcome);
    }

    private RowLine line(ImportedRow row, Moment moment) {
        String code = row.code();
        String title = code == null || row.outcome() == ImportOutcome.REFUSED
                ? null
                : programmes
                        .programme(code, moment)
                        .map(programme -> words.title(programme.facts()))
                        .orElse(null);
        String what = title != null ? title : code != null ? code : words.say("import.row.no-id");
        return new RowLine(
                words.number(row.line()),
                title == null ? null : "/programmes/" + code,
                what,
                what.equals(code) ? null : code,
                words.tone(row.outcome()),
                words.icon(row.outcome()),
                words.say("import.outcome." + row.outcome()),
                row.field() == null ? null : words.column(row.field()),
                words.detail(row));
    }

    private static boolean mayImport(SignedIn reader) {
        return reader.actsAs(Role.SECRETARIAT) || reader.actsAs(Role.CO_CHAIR);
    }
}
