package org.assent.proposals.web;

import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.assent.proposals.messages.FindProgramme;
import org.assent.proposals.messages.ProgrammeView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Real programmes, elsewhere and already decided: facts with their sources. */
@Controller
class ProgrammePages {
    private static final int ROWS = 50;
    private static final int TABLE_ROWS = 500;

    /** A programme with its title in words. */
    record Line(String code, String title, ProgrammeView view) {}

    private final FindProgramme programmes;
    private final Words words;

    ProgrammePages(FindProgramme programmes, Words words) {
        this.programmes = programmes;
        this.words = words;
    }

    @GetMapping("/programmes")
    String list(@RequestParam(required = false) @Nullable String cursor, SignedIn reader, Moment moment, Model model) {
        Page<ProgrammeView> page = programmes.programmes(moment, ROWS, cursor);
        model.addAttribute("headline", words.count("programmes.headline", page.total()));
        model.addAttribute("rows", page.rows().stream().map(this::line).toList());
        model.addAttribute("mayImport", mayImport(reader));
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : "/programmes",
                        page.next() == null ? null : "/programmes?cursor=" + page.next()));
        return "proposals/programmes";
    }

    @GetMapping(path = "/programmes.csv", produces = Csv.MEDIA_TYPE)
    @ResponseBody
    String table(@RequestParam(required = false) @Nullable String cursor, SignedIn reader, Moment moment) {
        return ProgrammeTable.of(
                programmes.programmes(moment, TABLE_ROWS, cursor).rows());
    }

    @GetMapping("/programmes/{code}")
    String programme(@PathVariable String code, SignedIn reader, Moment moment, Model model) {
        ProgrammeView programme =
                programmes.programme(code, moment).orElseThrow(() -> new Unknown("programme " + code));
        model.addAttribute("programme", line(programme));
        model.addAttribute("mayCopy", DraftRights.mayBringIn(reader) || DraftRights.mayOpen(reader));
        return "proposals/programme";
    }

    private static boolean mayImport(SignedIn reader) {
        return reader.actsAs(Role.CO_CHAIR) || reader.actsAs(Role.SECRETARIAT);
    }

    private Line line(ProgrammeView programme) {
        return new Line(programme.facts().code(), ProgrammeText.title(programme.facts(), words), programme);
    }
}
