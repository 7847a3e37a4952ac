package org.assent.proposals.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.assent.platform.ledger.Commands;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    private final Words words;

    ReviewPages(
            FindProposal proposals,
            ReviewFacts facts,
            ProposalFace face,
            Commands commands,
            Timeline timeline,
            Words words) {
        this.proposals = proposals;
        this.facts = facts;
        this.face = face;
        this.commands = commands;
        this.timeline = timeline;
        this.words = words;
    }

    /**
     * What every form of the page brings.
     *
     * @param revision the revision its author saw
     * @param text the reason or note that was typed
     */
    record Sent(UUID proposalId, int revision, String text) {}

    @ModelAttribute("sent")
    Sent sent(
            @PathVariable UUID proposalId,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String text) {
        return new Sent(proposalId, revision, text);
    }

    /** @param found {@code complete} or {@code incomplete} */
    @PostMapping("/proposals/{proposalId}/completeness")
    String check(@ModelAttribute("sent") Sent sent, @RequestParam(defaultValue = "") String found, Attempt attempt) {
        boolean complete = found.equals("complete");
        return act(
                sent,
                proposal -> facts.completeness(proposal, sent.revision(), complete, sent.text()),
                complete ? "review.receipt.complete" : "review.receipt.incomplete",
                attempt);
    }

    @PostMapping("/proposals/{proposalId}/consultation")
    String consult(@ModelAttribute("sent") Sent sent, Attempt attempt) {
        return act(sent, proposal -> facts.consultation(proposal, sent.revision()), "review.receipt.asked", attempt);
    }

    @PostMapping("/proposals/{proposalId}/revision-class")
    String classify(@ModelAttribute("sent") Sent sent, @RequestParam RevisionClass revisionClass, Attempt attempt) {
        return act(
                sent,
                proposal -> new ConfirmRevisionClass(sent.proposalId(), sent.revision(), revisionClass, sent.text()),
                "review.receipt." + revisionClass.name(),
                attempt);
    }

    @PostMapping("/proposals/{proposalId}/return")
    String takeBack(@ModelAttribute("sent") Sent sent, Attempt attempt) {
        return act(
                sent,
                proposal -> new ReturnForRevision(sent.proposalId(), sent.text()),
                "review.receipt.returned",
                attempt);
    }

    @PostMapping("/proposals/{proposalId}/escalation")
    String escalate(@ModelAttribute("sent") Sent sent, @RequestParam Escalation to, Attempt attempt) {
        return act(
                sent,
                proposal -> new EscalateProposal(sent.proposalId(), to, sent.text()),
                "review.receipt.escalated",
                attempt);
    }

    /** @param result {@code revise} or {@code not-endorsed} */
    @PostMapping("/proposals/{proposalId}/escalation-result")
    String recordResult(
            @ModelAttribute("sent") Sent sent,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String evidence,
            Attempt attempt) {
        boolean revise = result.equals("revise");
        return act(
                sent,
                proposal -> new RecordEscalationResult(sent.proposalId(), revise, sent.text(), evidence),
                revise ? "review.receipt.escalation.revise" : "review.receipt.escalation.not-endorsed",
                attempt);
    }

    @PostMapping("/proposals/{proposalId}/objection-withdrawal")
    String withdrawObjection(@ModelAttribute("sent") Sent sent, @RequestParam UUID round, Attempt attempt) {
        return act(
                sent,
                proposal -> new WithdrawObjection(sent.proposalId(), round, sent.text()),
                "review.receipt.objection-withdrawn",
                attempt);
    }

    @PostMapping("/proposals/{proposalId}/withdrawal")
    String withdraw(@ModelAttribute("sent") Sent sent, Attempt attempt) {
        return act(
                sent,
                proposal -> new WithdrawProposal(sent.proposalId(), sent.text()),
                "review.receipt.withdrawn",
                attempt);
    }

    /** Sends a command of the page; a refusal shows the page again with the rule and everything that was typed. */
    private String act(Sent sent, Function<ProposalView, Object> command, String done, Attempt attempt) {
        Moment now = timeline.now();
        ProposalView proposal = proposals
                .proposal(sent.proposalId(), now)
                .orElseThrow(() -> new Unknown("proposal " + sent.proposalId()));
        return attempt.answer(
                () -> commands.send(command.apply(proposal), attempt.act(), attempt.key()),
                new Done("/proposals/" + sent.proposalId(), words.say(done), words.say(done + ".next")),
                () -> {
                    attempt.model().addAttribute("typed", Map.of("text", sent.text()));
                    face.show(proposal, attempt.reader(), now, attempt.times(), attempt.model());
                    attempt.model().addAttribute("question", words.say("proposal.question", proposal.title()));
                    return "proposals/proposal";
                });
    }
}
