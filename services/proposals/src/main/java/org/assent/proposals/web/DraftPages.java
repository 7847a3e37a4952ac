package org.assent.proposals.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
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

/** The concept note as a whole: what is still missing, its sections, and handing it in. */
@Controller
class DraftPages {

    private final FindDraft drafts;
    private final FindProposal proposals;
    private final OpenCalls calls;
    private final DraftDispatch dispatch;
    private final DraftWords say;

    DraftPages(FindDraft drafts, FindProposal proposals, OpenCalls calls, DraftDispatch dispatch, DraftWords say) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.calls = calls;
        this.dispatch = dispatch;
        this.say = say;
    }

    @GetMapping("/proposals/{proposalId}/draft")
    String draft(@PathVariable UUID proposalId, SignedIn reader, Moment moment, Times times, Model model) {
        return show(draft(proposalId, moment), "", List.of(), reader, moment, times, model);
    }

    /** @param reason what was changed and why; of a revision */
    @PostMapping("/proposals/{proposalId}/submissions")
    String submit(@PathVariable UUID proposalId, @RequestParam(defaultValue = "") String reason, Attempt attempt) {
        Moment now = dispatch.head();
        DraftView draft = draft(proposalId, now);
        boolean revision = state(proposalId, now) == ProposalState.REVISION;
        if (revision && reason.isBlank()) {
            attempt.incomplete();
            List<FieldProblem> problems =
                    List.of(new FieldProblem("reason", say.words().say("draft.problem.reason")));
            return show(draft, reason, problems, attempt.reader(), now, attempt.times(), attempt.model());
        }
        return answer(
                () -> revision
                        ? dispatch.submitRevision(draft, reason, attempt.act(), attempt.key())
                        : dispatch.submit(draft, attempt.act(), attempt.key()),
                revision ? "revised" : "submitted",
                "/proposals/" + proposalId,
                draft,
                reason,
                attempt);
    }

    @PostMapping("/proposals/{proposalId}/call")
    String place(@PathVariable UUID proposalId, @RequestParam UUID call, Attempt attempt) {
        DraftView draft = draft(proposalId, dispatch.head());
        return answer(
                () -> dispatch.place(draft, call, attempt.act(), attempt.key()),
                "placed",
                "/proposals/" + proposalId + "/draft",
                draft,
                "",
                attempt);
    }

    private String answer(
            Supplier<Receipt> sending, String what, String then, DraftView draft, String reason, Attempt attempt) {
        Words words = say.words();
        return attempt.answer(
                sending,
                new Done(then, words.say("draft.receipt." + what), words.say("draft.receipt." + what + ".next")),
                () -> show(
                        draft, reason, List.of(), attempt.reader(), dispatch.head(), attempt.times(), attempt.model()));
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
