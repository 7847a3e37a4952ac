package org.assent.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.sheet.RollColumn;
import org.assent.membership.sheet.RollFile;
import org.assent.membership.sheet.RollLook;
import org.assent.membership.sheet.RollLook.Outcome;
import org.assent.membership.sheet.RollRefused;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Csv;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.ReceiptView;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a roll over from a sheet: the form, a look at every line, and what became of them. */
@Controller
class RollPages {
    private static final int UNPROCESSABLE = 422;

    private final RollImporter importer;
    private final FindNetworkSettings settings;
    private final Timeline timeline;
    private final Refusals refusals;
    private final Words words;

    RollPages(RollImporter importer, FindNetworkSettings settings, Timeline timeline, Refusals refusals, Words words) {
        this.importer = importer;
        this.settings = settings;
        this.timeline = timeline;
        this.refusals = refusals;
        this.words = words;
    }

    /** A line of the sheet with what happens to it; kept over a redirect. */
    record RollLine(
            String number,
            String entity,
            String seat,
            String function,
            Tone tone,
            String icon,
            String outcome,
            @Nullable String problem)
            implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @GetMapping("/people/import")
    String form(SignedIn reader, Model model) {
        return form(reader, null, List.of(), model);
    }

    private String form(SignedIn reader, @Nullable String inForceOn, List<FieldProblem> problems, Model model) {
        model.addAttribute("problems", problems);
        model.addAttribute("inForceOn", inForceOn);
        model.addAttribute("mayImport", reader.actsAs(Role.SECRETARIAT));
        model.addAttribute(
                "columns",
                Arrays.stream(RollColumn.values()).map(RollColumn::heading).toList());
        return "membership/roll";
    }

    /** An empty sheet to fill. */
    @GetMapping(path = "/people/import/template.csv", produces = Csv.MEDIA_TYPE)
    @ResponseBody
    String template() {
        return Csv.of(
                Arrays.stream(RollColumn.values()).map(RollColumn::heading).toList(), List.of());
    }

    /** The look at every line; nothing is entered. */
    @PostMapping("/people/import")
    String look(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String inForceOn,
            SignedIn reader,
            Moment moment,
            Model model,
            HttpServletResponse response)
            throws IOException {
        List<FieldProblem> problems = new ArrayList<>();
        if (file == null || file.isEmpty()) {
            problems.add(new FieldProblem("file", words.say("roll.file.problem.none")));
        }
        LocalDate day = day(inForceOn, reader.network(), moment);
        if (day == null) {
            problems.add(new FieldProblem("inForceOn", words.say("roll.file.problem.date")));
        }
        if (file == null || day == null || !problems.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return form(reader, inForceOn, problems, model);
        }
        try {
            byte[] content = file.getBytes();
            RollFile roll = RollFile.read(file.getOriginalFilename(), content);
            return preview(importer.look(roll, day, reader.network(), timeline.now()), content, day, reader, model);
        } catch (RollRefused refused) {
            response.setStatus(UNPROCESSABLE);
            return form(reader, inForceOn, List.of(new FieldProblem("file", say(refused))), model);
        }
    }

    private String preview(RollLook look, byte[] content, LocalDate day, SignedIn reader, Model model) {
        long ready = look.count(Outcome.READY);
        model.addAttribute("file", look.file());
        model.addAttribute("inForceOn", day);
        model.addAttribute("sheet", Base64.getEncoder().encodeToString(content));
        model.addAttribute("mayImport", reader.actsAs(Role.SECRETARIAT) && ready > 0);
        model.addAttribute(
                "headline", ready == 0 ? words.say("roll.preview.none") : words.count("roll.preview", ready));
        model.addAttribute("rows", look.lines().stream().map(this::line).toList());
        return "membership/roll-preview";
    }

    /** Takes over what the look has shown; looked at once more, for things may have changed meanwhile. */
    @PostMapping("/people/import/confirmation")
    String takeOver(
            @RequestParam(name = "sheet", defaultValue = "") String content,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String inForceOn,
            SignedIn reader,
            Moment moment,
            Act act,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        LocalDate day = day(inForceOn, reader.network(), moment);
        if (day == null) {
            response.setStatus(UNPROCESSABLE);
            return form(
                    reader,
                    inForceOn,
                    List.of(new FieldProblem("inForceOn", words.say("roll.file.problem.date"))),
                    model);
        }
        RollFile roll = sent(name, content);
        if (roll == null) {
            response.setStatus(UNPROCESSABLE);
            return form(
                    reader, inForceOn, List.of(new FieldProblem("file", words.say("roll.file.problem.none"))), model);
        }
        try {
            RollImporter.Done done = importer.takeOver(roll, day, reader.network(), act);
            long taken = done.look().count(Outcome.TAKEN_OVER);
            flash.addFlashAttribute(
                    "receipt",
                    new ReceiptView(
                            words.count("roll.receipt", taken),
                            done.position(),
                            act.receivedAt(),
                            words.say("roll.receipt.next")));
            flash.addFlashAttribute(
                    "rows",
                    new ArrayList<>(done.look().lines().stream().map(this::line).toList()));
            return "redirect:/people/import?seen=" + done.position();
        } catch (Refused refused) {
            model.addAttribute("refusal", refusals.of(refused));
            response.setStatus(refusals.status(refused));
            return form(reader, inForceOn, List.of(), model);
        }
    }

    /** The sheet as the look sent it along; {@code null} where it did not come whole. */
    private static @Nullable RollFile sent(String name, String content) {
        try {
            return RollFile.read(name, Base64.getDecoder().decode(content));
        } catch (RollRefused | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private String say(RollRefused refused) {
        return words.say(refused.key(), refused.arguments());
    }

    private @Nullable LocalDate day(String typed, String network, Moment moment) {
        try {
            ZoneId zone = settings.settings(network, moment).calendar().zone();
            LocalDate day = LocalDate.parse(typed);
            return day.isAfter(LocalDate.ofInstant(moment.instant(), zone)) ? null : day;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private RollLine line(RollLook.Line line) {
        String problem = line.problem();
        return new RollLine(
                words.number(line.line().number()),
                line.entity(),
                line.seat() == 0 ? line.line().cell(RollColumn.SEAT) : words.number(line.seat()),
                line.line().cell(RollColumn.FUNCTION),
                tone(line.outcome()),
                icon(line.outcome()),
                words.say("roll.outcome." + line.outcome()),
                problem == null ? null : words.say("roll.problem." + Objects.requireNonNull(problem)));
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case READY -> Tone.ACCENT;
            case TAKEN_OVER -> Tone.OK;
            case ALREADY_THERE, LEFT -> Tone.QUIET;
            case PROBLEM -> Tone.STOP;
        };
    }

    private static String icon(Outcome outcome) {
        return switch (outcome) {
            case READY -> "half";
            case TAKEN_OVER -> "check";
            case ALREADY_THERE -> "dot";
            case LEFT -> "dash";
            case PROBLEM -> "square";
        };
    }
}
