package org.assent.proposals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.assent.proposals.ProposalState;
import org.assent.proposals.messages.DraftView;
import org.assent.proposals.messages.FindDraft;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProposalView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The concept note as a whole: what is still missing, its sections, and handing it in. */
@Controller
class DraftPages {
    private static final int UNPROCESSABLE = 422;

    private final FindDraft drafts;
    private final FindProposal proposals;
    private final OpenCalls calls;
    private final DraftDispatch dispatch;
    private final DraftWords say;
    private final Refusals refusals;

    DraftPages(
            FindDraft drafts,
            FindProposal proposals,
            OpenCalls calls,
            DraftDispatch dispatch,
            DraftWords say,
            Refusals refusals) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.calls = calls;
        this.dispatch = dispatch;
        this.say = say;
        this.refusals = refusals;
    }

    @GetMapping("/proposals/{proposalId}/draft")
    String draft(@PathVariable UUID proposalId, SignedIn reader, Moment moment, Times times, Model model) {
        return show(draft(proposalId, moment), "", List.of(), reader, moment, times, model);
    }

    /** @param reason what was changed and why; of a revision */
    @PostMapping("/proposals/{proposalId}/submissions")
    String submit(
            @PathVariable UUID proposalId,
            @RequestParam(defaultValue = "") String reason,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Times times,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Moment now = dispatch.head();
        DraftView draft = draft(proposalId, now);
        boolean revision = state(proposalId, now) == ProposalState.REVISION;
        if (revision && reason.isBlank()) {
            response.setStatus(UNPROCESSABLE);
            List<FieldProblem> problems =
                    List.of(new FieldProblem("reason", say.words().say("draft.problem.reason")));
            return show(draft, reason, problems, reader, now, times, model);
        }
        return send(
                () -> revision ? dispatch.submitRevision(draft, reason, act, key) : dispatch.submit(draft, act, key),
                revision ? "revised" : "submitted",
                "/proposals/" + proposalId,
                draft,
                reason,
                reader,
                act,
                times,
                model,
                response,
                flash);
    }

    @PostMapping("/proposals/{proposalId}/call")
    String place(
            @PathVariable UUID proposalId,
            @RequestParam UUID call,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Times times,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        DraftView draft = draft(proposalId, dispatch.head());
        return send(
                () -> dispatch.place(draft, call, act, key),
                "placed",
                "/proposals/" + proposalId + "/draft",
                draft,
                "",
                reader,
                act,
                times,
                model,
                response,
                flash);
    }

    private String send(
            Supplier<Receipt> command,
            String what,
            String then,
            DraftView draft,
            String reason,
            SignedIn reader,
            Act act,
            Times times,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            Receipt receipt = command.get();
            flash.addFlashAttribute(
                    "receipt",
                    new ReceiptView(
                            say.words().say("draft.receipt." + what),
                            receipt.position(),
                            act.receivedAt(),
                            say.words().say("draft.receipt." + what + ".next")));
            return "redirect:" + then + "?seen=" + receipt.position();
        } catch (Refused refused) {
            model.addAttribute("refusal", refusals.of(refused));
            response.setStatus(refusals.status(refused));
            return show(draft, reason, List.of(), reader, dispatch.head(), times, model);
        }
    }

    private String show(
            DraftView draft,
            String reason,
            List<FieldProblem> problems,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        ProposalState state = state(draft.proposalId(), moment);
        boolean leads = draft.writable() && DraftRights.leads(reader, draft);
        boolean writes = DraftRights.mayWrite(reader, draft);
        model.addAttribute("draft", draft);
        model.addAttribute("title", SectionPage.title(draft));
        model.addAttribute("outline", DraftOutline.of(draft, null, say, times));
        model.addAttribute("call", draft.call() == null ? null : OpenCalls.line(draft.call(), say));
        model.addAttribute(
                "calls", writes && draft.call() == null ? calls.of(draft.network(), moment, say) : List.of());
        model.addAttribute("writes", writes);
        model.addAttribute("maySubmit", leads && state == ProposalState.DRAFTING);
        model.addAttribute("mayRevise", leads && state == ProposalState.REVISION);
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        return "drafts/draft";
    }

    private @Nullable ProposalState state(UUID proposalId, Moment moment) {
        return proposals.proposal(proposalId, moment).map(ProposalView::state).orElse(null);
    }

    private DraftView draft(UUID proposalId, Moment moment) {
        return drafts.draft(proposalId, moment).orElseThrow(() -> new Unknown("draft " + proposalId));
    }
}
