package org.assent.proposals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.kernel.Refused;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.ReceiptView;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.messages.FindProgramme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a draft: under which call, in which language, who leads, what it is called; for a copy, with the facts of a programme. */
@Controller
class NewDraftPages {
    private static final int UNPROCESSABLE = 422;

    private final OpenCalls calls;
    private final FindProgramme programmes;
    private final FindDirectory directory;
    private final DraftDispatch dispatch;
    private final DraftWords say;
    private final Refusals refusals;

    NewDraftPages(
            OpenCalls calls,
            FindProgramme programmes,
            FindDirectory directory,
            DraftDispatch dispatch,
            DraftWords say,
            Refusals refusals) {
        this.calls = calls;
        this.programmes = programmes;
        this.directory = directory;
        this.dispatch = dispatch;
        this.say = say;
        this.refusals = refusals;
    }

    @GetMapping("/drafts/new")
    String blank(@ModelAttribute DraftForm form, SignedIn reader, Moment moment, Model model) {
        ProgrammeFacts facts = facts(form, moment);
        DraftForm begun = form.withDefaults(
                say.russian() ? "ru" : "en",
                DraftRights.mayOpen(reader) ? reader.entity() : facts == null ? null : facts.leadOrganisation(),
                facts == null ? null : ProgrammeText.title(facts, say.words()));
        return show(begun, facts, List.of(), reader, moment, model);
    }

    @PostMapping("/drafts")
    String open(
            @ModelAttribute DraftForm form,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Moment now = dispatch.head();
        ProgrammeFacts facts = facts(form, now);
        List<FieldProblem> problems = form.problems(needsCall(reader, facts), say.words());
        if (!problems.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return show(form, facts, problems, reader, now, model);
        }
        // Derived from the form's key: sending the form twice opens one draft.
        UUID proposalId = Ids.derived(Instant.EPOCH, "proposal", act.person().value(), key.value());
        try {
            Receipt receipt = dispatch.open(proposalId, reader.network(), form.opening(facts), act, key);
            flash.addFlashAttribute(
                    "receipt",
                    new ReceiptView(
                            say.words().say("draft.receipt.opened"),
                            receipt.position(),
                            act.receivedAt(),
                            say.words().say("draft.receipt.opened.next")));
            return "redirect:/proposals/" + proposalId + "/draft?seen=" + receipt.position();
        } catch (Refused refused) {
            model.addAttribute("refusal", refusals.of(refused));
            response.setStatus(refusals.status(refused));
            return show(form, facts, List.of(), reader, now, model);
        }
    }

    private String show(
            DraftForm form,
            @Nullable ProgrammeFacts facts,
            List<FieldProblem> problems,
            SignedIn reader,
            Moment moment,
            Model model) {
        model.addAttribute("form", form);
        model.addAttribute("copy", facts == null ? null : ProgrammeText.title(facts, say.words()));
        model.addAttribute("callNeeded", needsCall(reader, facts));
        model.addAttribute("calls", calls.of(reader.network(), moment, say));
        model.addAttribute("leads", leads(reader, facts, moment));
        model.addAttribute("mayOpen", DraftRights.mayOpen(reader) || (facts != null && DraftRights.mayBringIn(reader)));
        model.addAttribute("problems", problems);
        return "drafts/new";
    }

    /** A co-chair or the secretariat may bring in a copy that comes under a call later. */
    private static boolean needsCall(SignedIn reader, @Nullable ProgrammeFacts facts) {
        return facts == null || !DraftRights.mayBringIn(reader);
    }

    /** Who opens a draft does so for their own organisation; a copy is led by whom the source names, or by any on the roll. */
    private List<Choice> leads(SignedIn reader, @Nullable ProgrammeFacts facts, Moment moment) {
        List<Choice> all = directory.directory(reader.network(), Wanted.all(), moment).entities().stream()
                .filter(entity -> entity.rolls().onNetworkRoll())
                .map(entity -> new Choice(entity.entity(), entity.entity() + ", " + name(entity), false))
                .filter(entity -> !DraftRights.mayOpen(reader) || entity.value().equals(reader.entity()))
                .toList();
        String named = facts == null ? null : facts.leadOrganisation();
        return named == null || DraftRights.mayOpen(reader) ? all : Choice.withUnlisted(all, List.of(named));
    }

    private String name(EntityView entity) {
        return say.russian() && entity.nameRussian() != null ? entity.nameRussian() : entity.nameEnglish();
    }

    private @Nullable ProgrammeFacts facts(DraftForm form, Moment moment) {
        if (!form.isCopy()) {
            return null;
        }
        String code = String.valueOf(form.programme());
        return programmes
                .programme(code, moment)
                .orElseThrow(() -> new Unknown("programme " + code))
                .facts();
    }
}
