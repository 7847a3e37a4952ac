package org.assent.platform.web.gallery;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assent.kernel.Act;
import org.assent.kernel.Paragraph;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Milestones;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Activity;
import org.assent.platform.web.parts.BallotGrid;
import org.assent.platform.web.parts.BallotGrid.Cell;
import org.assent.platform.web.parts.Counter;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.Need;
import org.assent.platform.web.parts.Pager;
import org.assent.platform.web.parts.PositionMark;
import org.assent.platform.web.parts.ProcessPicture;
import org.assent.platform.web.parts.ReceiptView;
import org.assent.platform.web.parts.Seal;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.parts.TrackMark;
import org.assent.rules.text.TextDifference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class GalleryPages {
    private final Words words;
    private final Refusals refusals;

    private final StepUp stepUp;

    GalleryPages(Words words, Refusals refusals, StepUp stepUp) {
        this.stepUp = stepUp;
        this.words = words;
        this.refusals = refusals;
    }

    @GetMapping("/gallery/home")
    String home(Model model) {
        model.addAttribute(
                "counters",
                List.of(
                        new Counter("3", say("ready"), say("ready.detail"), Tone.OK, "/gallery/ballot"),
                        new Counter("1", say("blocked"), say("blocked.detail"), Tone.STOP, "/gallery/ballot"),
                        new Counter("2", say("incomplete"), say("incomplete.detail"), Tone.WARN, "/gallery/ballot"),
                        new Counter(
                                "5", say("consultation"), say("consultation.detail"), Tone.QUIET, "/gallery/ballot")));
        model.addAttribute("ballot", ballot());
        model.addAttribute(
                "waits",
                List.of(
                        Need.waiting(say("wait.1"), say("wait.1.when"))
                                .because(say("wait.1.more"))
                                .leadingTo("/gallery/form"),
                        Need.waiting(say("wait.2"), say("wait.2.when"))
                                .because(say("wait.2.more"))
                                .leadingTo("/gallery/form"),
                        Need.waiting(say("wait.3"), say("wait.3.when"))
                                .because(say("wait.3.more"))
                                .leadingTo("/gallery/form")));
        model.addAttribute("seal", seal());
        model.addAttribute("pager", new Pager(20, 48, null, "/gallery/home?cursor=20"));
        return "gallery/home";
    }

    @PostMapping("/gallery/binding")
    @ResponseBody
    String bind(@RequestParam String of, @RequestParam String text) {
        stepUp.require();
        return of + ": " + text;
    }

    @GetMapping("/gallery/ballot")
    String ballot(Model model, Moment moment) {
        model.addAttribute("marks", PositionMark.values());
        model.addAttribute(
                "needs",
                List.of(
                        Need.met(say("need.1"), say("need.1.measure")).leadingTo("/gallery/home"),
                        Need.met(say("need.2"), say("need.2.measure")),
                        Need.blocked(say("need.3"), say("need.3.measure")).because(say("need.3.more")),
                        Need.met(say("need.4"), say("need.4.measure")),
                        Need.waiting(say("need.5"), say("need.5.measure")),
                        Need.ahead(say("need.6"), null)));
        model.addAttribute("end", moment.instant().plus(Duration.ofHours(31)));
        model.addAttribute("seal", seal());
        return "gallery/ballot";
    }

    @GetMapping("/gallery/replay")
    String replay(Model model, Moment moment, Times times) {
        Instant then = moment.instant();
        model.addAttribute("milestones", new Milestones(48190L, 48213L));
        model.addAttribute("compareHref", "/gallery/replay?compare=now");
        model.addAttribute(
                "track",
                List.of(
                        new TrackMark(4, say("mark.1"), TrackMark.Kind.BIG, "/gallery/replay?asOf=48000"),
                        new TrackMark(16, say("mark.2"), TrackMark.Kind.SMALL, "/gallery/replay?asOf=48020"),
                        new TrackMark(27, say("mark.2"), TrackMark.Kind.BIG, "/gallery/replay?asOf=48050"),
                        new TrackMark(52, say("mark.3"), TrackMark.Kind.BIG, "/gallery/replay?asOf=48100"),
                        new TrackMark(63, say("mark.4"), TrackMark.Kind.BIG, "/gallery/replay?asOf=48150"),
                        new TrackMark(78, say("mark.5"), TrackMark.Kind.HERE, "/gallery/replay?asOf=48201"),
                        new TrackMark(95, say("mark.6"), TrackMark.Kind.AHEAD, "/gallery/replay?asOf=48213")));
        model.addAttribute(
                "process",
                new ProcessPicture(
                        "gallery",
                        say("process"),
                        List.of(
                                new ProcessPicture.Step("opened", say("step.1"), ProcessPicture.State.DONE, null),
                                new ProcessPicture.Step("states", say("step.2"), ProcessPicture.State.DONE, null),
                                new ProcessPicture.Step(
                                        "clock",
                                        say("step.3"),
                                        ProcessPicture.State.ACTIVE,
                                        times.left(then.plus(Duration.ofHours(31)))),
                                new ProcessPicture.Step(
                                        "inform",
                                        say("step.4"),
                                        ProcessPicture.State.HERE,
                                        times.ago(then.minusSeconds(240))))));
        model.addAttribute(
                "activity",
                List.of(
                        new Activity(
                                Tone.ACCENT,
                                say("act.1"),
                                say("act.1.who"),
                                then.minus(Duration.ofDays(3)),
                                48150L,
                                null),
                        new Activity(
                                Tone.QUIET,
                                say("act.2"),
                                say("act.2.who"),
                                then.minus(Duration.ofDays(3)),
                                48151L,
                                null),
                        new Activity(
                                Tone.QUIET,
                                say("act.3"),
                                null,
                                then.minus(Duration.ofMinutes(9)),
                                48200L,
                                "/gallery/replay"),
                        new Activity(Tone.STOP, say("act.4"), say("act.4.who"), then, 48201L, "/gallery/replay")));
        model.addAttribute("seal", seal());
        return "gallery/replay";
    }

    @GetMapping("/gallery/form")
    String form(Model model, Moment moment) {
        model.addAttribute(
                "choices",
                List.of(
                        PositionMark.SUPPORT,
                        PositionMark.RESERVATIONS,
                        PositionMark.ASIDE,
                        PositionMark.OBJECTION,
                        PositionMark.AMENDMENT));
        model.addAttribute("problems", List.of(new FieldProblem("reason", say("problem.reason"))));
        model.addAttribute(
                "effects",
                List.of(
                        Need.blocked(say("effect.1"), null),
                        Need.waiting(say("effect.2"), null),
                        Need.met(say("effect.3"), null)));
        model.addAttribute("end", moment.instant().plus(Duration.ofHours(31)));
        return "gallery/form";
    }

    @GetMapping("/gallery/sheet")
    String sheet(Model model, Moment moment) {
        model.addAttribute("at", moment.instant());
        model.addAttribute("seal", seal());
        return "gallery/sheet";
    }

    @GetMapping("/gallery/difference")
    String difference(Model model) {
        model.addAttribute(
                "difference",
                TextDifference.between(
                        List.of(
                                new Paragraph("p1", "Returns are supported."),
                                new Paragraph("p2", "Costs are shared."),
                                new Paragraph("p3", "Partners meet.")),
                        List.of(
                                new Paragraph("p3", "Partners meet."),
                                new Paragraph("p1", "Voluntary returns are supported."),
                                new Paragraph("p4", "Data are kept."))));
        return "gallery/difference";
    }

    @GetMapping("/gallery/refused")
    String refused() {
        throw new Refused(GalleryRule.GR1, Refused.Kind.STATE, List.of("gallery"));
    }

    @GetMapping("/gallery/fault")
    String fault() {
        throw new IllegalStateException("secret inner text");
    }

    @GetMapping("/gallery/again")
    String again(Model model) {
        model.addAttribute(
                "refusal", refusals.of(new Refused(GalleryRule.GR1, Refused.Kind.STATE, List.of("gallery"))));
        return "gallery/again";
    }

    @PostMapping("/gallery/again")
    String refused(Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return again(model);
    }

    @PostMapping("/gallery/form")
    String post(Act act, IdempotencyKey key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "receipt", new ReceiptView(say("receipt"), 48213, act.receivedAt(), say("receipt.next")));
        return "redirect:/gallery/form?seen=48213";
    }

    private BallotGrid ballot() {
        return new BallotGrid(
                List.of(
                        new Cell(PositionMark.OBJECTION, false, false),
                        new Cell(PositionMark.AMENDMENT, false, false),
                        new Cell(PositionMark.RESERVATIONS, false, true),
                        new Cell(PositionMark.ASIDE, false, false),
                        new Cell(PositionMark.SUPPORT, false, false),
                        new Cell(PositionMark.SUPPORT, true, false),
                        new Cell(PositionMark.SUPPORT, false, false),
                        new Cell(PositionMark.NONE, false, false),
                        new Cell(PositionMark.NONE, false, false),
                        new Cell(PositionMark.WITHHELD, false, false)),
                say("ballot.label"));
    }

    private Seal seal() {
        return new Seal(Tone.OK, say("seal"), "/gallery/replay");
    }

    private String say(String key) {
        return words.say("gallery." + key);
    }
}
