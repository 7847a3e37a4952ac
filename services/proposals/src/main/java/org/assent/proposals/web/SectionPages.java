package org.assent.proposals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.ReceiptView;
import org.assent.proposals.Section;
import org.assent.proposals.messages.DraftView;
import org.assent.proposals.messages.FindDraft;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page for each section of a concept note. What was typed is kept whatever becomes of it. */
@Controller
class SectionPages {
    private static final int UNPROCESSABLE = 422;
    private static final int STALE = 412;
    private static final String SAVE = "save";
    private static final String SAVE_AND_GO_ON = "next";
    private static final String VERSION = "version";
    private static final String SAVED = "drafts/saved :: saved";

    private final FindDraft drafts;
    private final DraftDispatch dispatch;
    private final SectionPage page;
    private final DraftWords say;
    private final Refusals refusals;

    SectionPages(FindDraft drafts, DraftDispatch dispatch, SectionPage page, DraftWords say, Refusals refusals) {
        this.drafts = drafts;
        this.dispatch = dispatch;
        this.page = page;
        this.say = say;
        this.refusals = refusals;
    }

    /** @param find words by which long lists are shortened */
    @GetMapping("/proposals/{proposalId}/draft/{key}")
    String section(
            @PathVariable UUID proposalId,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String find,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        DraftView draft = draft(proposalId, moment);
        Section section = section(key);
        return page.show(draft, section, SectionPage.recorded(draft, section, find), reader, moment, times, model);
    }

    /** @param step {@code save}, {@code next}, or a button that changes the form only: another line, fewer choices, a split */
    @PostMapping("/proposals/{proposalId}/draft/{key}")
    String write(
            @PathVariable UUID proposalId,
            @PathVariable String key,
            @RequestParam(defaultValue = SAVE) String step,
            @RequestParam(defaultValue = "") String find,
            @RequestParam MultiValueMap<String, String> fields,
            SignedIn reader,
            Act act,
            IdempotencyKey idempotency,
            Times times,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Moment now = dispatch.head();
        DraftView draft = draft(proposalId, now);
        Section section = section(key);
        Typed typed = Typed.sent(fields);
        SectionForm form = SectionForm.of(section);
        if (!step.equals(SAVE) && !step.equals(SAVE_AND_GO_ON)) {
            Typed more = typed.withRow(form.columns(step));
            return page.show(
                    draft,
                    section,
                    new SectionPage.Form(more, version(typed), find, List.of()),
                    reader,
                    now,
                    times,
                    model);
        }
        SectionForm.Read read = form.read(typed, say.words());
        List<FieldProblem> problems = problems(draft, read);
        SectionPage.Form typedForm = new SectionPage.Form(typed, version(typed), find, problems);
        Object content = read.content();
        if (content == null || !problems.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return page.show(draft, section, typedForm, reader, now, times, model);
        }
        if (isStale(draft, section, typed, content)) {
            response.setStatus(STALE);
            return page.showBoth(draft, section, typedForm, reader, now, times, model);
        }
        try {
            Receipt receipt = dispatch.write(proposalId, section, draft.version(section), content, act, idempotency);
            flash.addFlashAttribute(
                    "receipt",
                    new ReceiptView(
                            say.words().say("draft.receipt.saved", say.name(section)),
                            receipt.position(),
                            act.receivedAt(),
                            null));
            return "redirect:" + address(proposalId, section, step) + "?seen=" + receipt.position();
        } catch (Refused refused) {
            return refused(proposalId, section, typedForm, refused, reader, times, model, response);
        }
    }

    /** Somebody else may have been faster by a moment; that is told as such and not as a rule. */
    private String refused(
            UUID proposalId,
            Section section,
            SectionPage.Form form,
            Refused refused,
            SignedIn reader,
            Times times,
            Model model,
            HttpServletResponse response) {
        Moment now = dispatch.head();
        DraftView draft = draft(proposalId, now);
        if (draft.writable() && refused.kind() == Refused.Kind.STATE && draft.version(section) != form.version()) {
            response.setStatus(STALE);
            return page.showBoth(draft, section, form, reader, now, times, model);
        }
        model.addAttribute("refusal", refusals.of(refused));
        response.setStatus(refusals.status(refused));
        return page.show(draft, section, form, reader, now, times, model);
    }

    /** Saves while somebody is still writing; answers a line that the page shows beside the buttons. */
    @PostMapping("/proposals/{proposalId}/draft/{key}/autosave")
    String autosave(
            @PathVariable UUID proposalId,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> fields,
            Act act,
            IdempotencyKey idempotency,
            Times times,
            Model model,
            HttpServletResponse response) {
        DraftView draft = draft(proposalId, dispatch.head());
        Section section = section(key);
        Typed typed = Typed.sent(fields);
        SectionForm.Read read = SectionForm.of(section).read(typed, say.words());
        List<FieldProblem> problems = problems(draft, read);
        Object content = read.content();
        model.addAttribute("version", version(typed));
        if (content == null || !problems.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return saved(
                    say.words()
                            .say(
                                    "draft.saved.not",
                                    problems.isEmpty() ? "" : problems.get(0).message()),
                    model);
        }
        if (isStale(draft, section, typed, content)) {
            response.setStatus(STALE);
            return saved(say.words().say("draft.saved.meanwhile"), model);
        }
        try {
            dispatch.write(proposalId, section, draft.version(section), content, act, idempotency);
        } catch (Refused refused) {
            response.setStatus(refusals.status(refused));
            return saved(say.words().say("draft.saved.not", refusals.of(refused).sentence()), model);
        }
        model.addAttribute("version", draft(proposalId, dispatch.head()).version(section));
        return saved(say.words().say("draft.saved", times.time(act.receivedAt())), model);
    }

    private static String saved(String sentence, Model model) {
        model.addAttribute("sentence", sentence);
        return SAVED;
    }

    /** Whether another version is on record than was changed, and it says something else. */
    private static boolean isStale(DraftView draft, Section section, Typed typed, Object content) {
        return draft.version(section) != version(typed)
                && !Objects.equals(content, draft.note().part(section));
    }

    private List<FieldProblem> problems(DraftView draft, SectionForm.Read read) {
        return Stream.concat(read.problems().stream(), page.refused(draft, read.content()).stream())
                .toList();
    }

    private static int version(Typed typed) {
        OptionalInt version = Numbers.whole(typed.text(VERSION));
        return version.orElse(0);
    }

    private static String address(UUID proposalId, Section section, String step) {
        String draft = "/proposals/" + proposalId + "/draft";
        return !step.equals(SAVE_AND_GO_ON)
                ? draft + "/" + section.key()
                : SectionGroup.after(section)
                        .map(next -> draft + "/" + next.key())
                        .orElse(draft);
    }

    private DraftView draft(UUID proposalId, Moment moment) {
        return drafts.draft(proposalId, moment).orElseThrow(() -> new Unknown("draft " + proposalId));
    }

    private static Section section(String key) {
        return Section.of(key).orElseThrow(() -> new Unknown("section " + key));
    }
}
