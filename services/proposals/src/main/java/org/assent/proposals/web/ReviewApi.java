package org.assent.proposals.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Unknown;
import org.assent.proposals.Escalation;
import org.assent.proposals.RevisionClass;
import org.assent.proposals.messages.ConfirmRevisionClass;
import org.assent.proposals.messages.EscalateProposal;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.RecordEscalationResult;
import org.assent.proposals.messages.ReturnForRevision;
import org.assent.proposals.messages.RevisionView;
import org.assent.proposals.messages.WithdrawObjection;
import org.assent.proposals.messages.WithdrawProposal;
import org.assent.proposals.web.ProposalsApi.Accepted;
import org.assent.rules.text.ParagraphChange;
import org.assent.rules.text.TextDifference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The acts by which a proposal under a call goes on, for programs; and its revisions with what changed between them. */
@RestController
@RequestMapping("/api/v1/proposals/{proposalId}")
class ReviewApi {
    /** Where a deadlock is taken, and why. */
    record EscalationRequest(
            @NotNull Escalation to, @NotBlank String reason) {}

    /** What came of an escalation: the text is revised, or it is not endorsed. */
    record EscalationResultRequest(
            boolean revise, @NotBlank String text, @NotBlank String evidence) {}

    /** The finding of a check. */
    record CompletenessRequest(
            int revision, boolean complete, @Nullable String note) {}

    /** The revision the author saw. */
    record RevisionSeen(int revision) {}

    /** The class of a revision; a reason is needed where it is not the proposed one. */
    record ClassRequest(
            int revision,
            @NotNull RevisionClass revisionClass,
            @Nullable String reason) {}

    /** Why. */
    record ReasonRequest(@NotBlank String reason) {}

    /** The round whose objection is withdrawn, and in which words. */
    record ObjectionRequest(@NotNull UUID round, @NotBlank String text) {}

    /** What changed between two revisions, by paragraph and word. */
    record DifferenceAnswer(int from, int to, List<ParagraphChange> paragraphs) {}

    private final FindProposal proposals;
    private final ReviewFacts facts;
    private final Commands commands;
    private final Timeline timeline;

    ReviewApi(FindProposal proposals, ReviewFacts facts, Commands commands, Timeline timeline) {
        this.proposals = proposals;
        this.facts = facts;
        this.commands = commands;
        this.timeline = timeline;
    }

    @GetMapping("/revisions/{revision}")
    RevisionView revision(@PathVariable UUID proposalId, @PathVariable int revision, Moment moment) {
        return found(proposalId, revision, moment);
    }

    @GetMapping("/difference")
    DifferenceAnswer difference(
            @PathVariable UUID proposalId, @RequestParam int from, @RequestParam int to, Moment moment) {
        return new DifferenceAnswer(
                from,
                to,
                TextDifference.between(
                                found(proposalId, from, moment).paragraphs(),
                                found(proposalId, to, moment).paragraphs())
                        .paragraphs());
    }

    @PostMapping("/completeness")
    Accepted check(
            @PathVariable UUID proposalId,
            @Valid @RequestBody CompletenessRequest request,
            Act act,
            IdempotencyKey key) {
        String note = request.note() == null ? "" : request.note();
        return send(
                proposalId,
                facts.completeness(proposal(proposalId), request.revision(), request.complete(), note),
                act,
                key);
    }

    @PostMapping("/consultations")
    Accepted consult(
            @PathVariable UUID proposalId, @Valid @RequestBody RevisionSeen request, Act act, IdempotencyKey key) {
        return send(proposalId, facts.consultation(proposal(proposalId), request.revision()), act, key);
    }

    @PostMapping("/revision-class")
    Accepted classify(
            @PathVariable UUID proposalId, @Valid @RequestBody ClassRequest request, Act act, IdempotencyKey key) {
        String reason = request.reason() == null ? "" : request.reason();
        return send(
                proposalId,
                new ConfirmRevisionClass(proposalId, request.revision(), request.revisionClass(), reason),
                act,
                key);
    }

    @PostMapping("/returns")
    Accepted takeBack(
            @PathVariable UUID proposalId, @Valid @RequestBody ReasonRequest request, Act act, IdempotencyKey key) {
        return send(proposalId, new ReturnForRevision(proposalId, request.reason()), act, key);
    }

    @PostMapping("/escalations")
    Accepted escalate(
            @PathVariable UUID proposalId, @Valid @RequestBody EscalationRequest request, Act act, IdempotencyKey key) {
        return send(proposalId, new EscalateProposal(proposalId, request.to(), request.reason()), act, key);
    }

    @PostMapping("/escalation-results")
    Accepted recordEscalationResult(
            @PathVariable UUID proposalId,
            @Valid @RequestBody EscalationResultRequest request,
            Act act,
            IdempotencyKey key) {
        return send(
                proposalId,
                new RecordEscalationResult(proposalId, request.revise(), request.text(), request.evidence()),
                act,
                key);
    }

    @PostMapping("/objection-withdrawals")
    Accepted withdrawObjection(
            @PathVariable UUID proposalId, @Valid @RequestBody ObjectionRequest request, Act act, IdempotencyKey key) {
        return send(proposalId, new WithdrawObjection(proposalId, request.round(), request.text()), act, key);
    }

    @PostMapping("/withdrawals")
    Accepted withdraw(
            @PathVariable UUID proposalId, @Valid @RequestBody ReasonRequest request, Act act, IdempotencyKey key) {
        return send(proposalId, new WithdrawProposal(proposalId, request.reason()), act, key);
    }

    private Accepted send(UUID proposalId, Object command, Act act, IdempotencyKey key) {
        return Accepted.of(proposalId, commands.send(command, act, key));
    }

    private ProposalView proposal(UUID proposalId) {
        return proposals.proposal(proposalId, timeline.now()).orElseThrow(() -> new Unknown("proposal " + proposalId));
    }

    private RevisionView found(UUID proposalId, int revision, Moment moment) {
        return proposals
                .revision(proposalId, revision, moment)
                .orElseThrow(() -> new Unknown("revision " + revision + " of proposal " + proposalId));
    }
}
