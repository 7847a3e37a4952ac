package org.assent.proposals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.ReceiptView;
import org.assent.proposals.Escalation;
import org.assent.proposals.RevisionClass;
import org.assent.proposals.messages.ConfirmRevisionClass;
import org.assent.proposals.messages.EscalateProposal;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.RecordEscalationResult;
import org.assent.proposals.messages.ReturnForRevision;
import org.assent.proposals.messages.WithdrawObjection;
import org.assent.proposals.messages.WithdrawProposal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The acts by which a proposal under a call goes on, each from a form on its page: the check of completeness, the consultation, the
 * class of a revision, taking back, withdrawing.
 */
@Controller
class ReviewPages {
    private final FindProposal proposals;
    private final ReviewFacts facts;
    private final ProposalFace face;
    private final Commands commands;
    private final Timeline timeline;
    private final Refusals refusals;
    private final Words words;

    ReviewPages(
            FindProposal proposals,
            ReviewFacts facts,
            ProposalFace face,
            Commands commands,
            Timeline timeline,
            Refusals refusals,
            Words words) {
        this.proposals = proposals;
        this.facts = facts;
        this.face = face;
        this.commands = commands;
        this.timeline = timeline;
        this.refusals = refusals;
        this.words = words;
    }

    /**
     * What every form of the page brings.
     *
     * @param revision the revision its author saw
     * @param text the reason or note that was typed
     */
    record Sent(
            UUID proposalId, SignedIn reader, Act act, IdempotencyKey key, int revision, String text, Times times) {}

    @ModelAttribute("sent")
    Sent sent(
            @PathVariable UUID proposalId,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String text,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Times times) {
        return new Sent(proposalId, reader, act, key, revision, text, times);
    }

    /** @param found {@code complete} or {@code incomplete} */
    @PostMapping("/proposals/{proposalId}/completeness")
    String check(
            @ModelAttribute("sent") Sent sent,
            @RequestParam(defaultValue = "") String found,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        boolean complete = found.equals("complete");
        return act(
                sent,
                proposal -> facts.completeness(proposal, sent.revision(), complete, sent.text()),
                complete ? "review.receipt.complete" : "review.receipt.incomplete",
                model,
                response,
                flash);
    }

    @PostMapping("/proposals/{proposalId}/consultation")
    String consult(
            @ModelAttribute("sent") Sent sent, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return act(
                sent,
                proposal -> facts.consultation(proposal, sent.revision()),
                "review.receipt.asked",
                model,
                response,
                flash);
    }

    @PostMapping("/proposals/{proposalId}/revision-class")
    String classify(
            @ModelAttribute("sent") Sent sent,
            @RequestParam RevisionClass revisionClass,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return act(
                sent,
                proposal -> new ConfirmRevisionClass(sent.proposalId(), sent.revision(), revisionClass, sent.text()),
                "review.receipt." + revisionClass.name(),
                model,
                response,
                flash);
    }

    @PostMapping("/proposals/{proposalId}/return")
    String takeBack(
            @ModelAttribute("sent") Sent sent, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return act(
                sent,
                proposal -> new ReturnForRevision(sent.proposalId(), sent.text()),
                "review.receipt.returned",
                model,
                response,
                flash);
    }

    @PostMapping("/proposals/{proposalId}/escalation")
    String escalate(
            @ModelAttribute("sent") Sent sent,
            @RequestParam Escalation to,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return act(
                sent,
                proposal -> new EscalateProposal(sent.proposalId(), to, sent.text()),
                "review.receipt.escalated",
                model,
                response,
                flash);
    }

    /** @param result {@code revise} or {@code not-endorsed} */
    @PostMapping("/proposals/{proposalId}/escalation-result")
    String recordResult(
            @ModelAttribute("sent") Sent sent,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String evidence,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        boolean revise = result.equals("revise");
        return act(
                sent,
                proposal -> new RecordEscalationResult(sent.proposalId(), revise, sent.text(), evidence),
                revise ? "review.receipt.escalation.revise" : "review.receipt.escalation.not-endorsed",
                model,
                response,
                flash);
    }

    @PostMapping("/proposals/{proposalId}/objection-withdrawal")
    String withdrawObjection(
            @ModelAttribute("sent") Sent sent,
            @RequestParam UUID round,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return act(
                sent,
                proposal -> new WithdrawObjection(sent.proposalId(), round, sent.text()),
                "review.receipt.objection-withdrawn",
                model,
                response,
                flash);
    }

    @PostMapping("/proposals/{proposalId}/withdrawal")
    String withdraw(
            @ModelAttribute("sent") Sent sent, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return act(
                sent,
                proposal -> new WithdrawProposal(sent.proposalId(), sent.text()),
                "review.receipt.withdrawn",
                model,
                response,
                flash);
    }

    /** Sends a command of the page; a refusal shows the page again with the rule and everything that was typed. */
    private String act(
            Sent sent,
            Function<ProposalView, Object> command,
            String done,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Moment now = timeline.now();
        ProposalView proposal = proposals
                .proposal(sent.proposalId(), now)
                .orElseThrow(() -> new Unknown("proposal " + sent.proposalId()));
        try {
            Receipt receipt = commands.send(command.apply(proposal), sent.act(), sent.key());
            flash.addFlashAttribute(
                    "receipt",
                    new ReceiptView(
                            words.say(done), receipt.position(), sent.act().receivedAt(), words.say(done + ".next")));
            return "redirect:/proposals/" + sent.proposalId() + "?seen=" + receipt.position();
        } catch (Refused refused) {
            model.addAttribute("refusal", refusals.of(refused));
            model.addAttribute("typed", Map.of("text", sent.text()));
            response.setStatus(refusals.status(refused));
            face.show(proposal, sent.reader(), now, sent.times(), model);
            model.addAttribute("question", words.say("proposal.question", proposal.title()));
            return "proposals/proposal";
        }
    }
}
