package org.assent.proposals.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.FindProposedSettings;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.ProposedSettingsView;
import org.assent.proposals.web.ProposalsApi.Accepted;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposing other values of the settings, for programs. */
@RestController
@RequestMapping("/api/v1/proposals")
class SettingsProposalApi {
    /**
     * Other values of the settings.
     *
     * @param language of the authentic text; English without it
     * @param values as settings are written, under their keys: {@code "silence.minimum": "PT96H"}
     */
    record SettingsRequest(
            @Nullable String language,
            @NotEmpty Map<@NotBlank String, @NotNull String> values,
            @NotBlank String reason) {}

    /** Other values, in a text that was brought in before. */
    record SettingsRevisionRequest(
            int revision,
            @NotEmpty Map<@NotBlank String, @NotNull String> values,
            @NotBlank String reason) {}

    private final FindProposal proposals;
    private final FindProposedSettings proposed;
    private final SettingsDispatch dispatch;
    private final Timeline timeline;

    SettingsProposalApi(
            FindProposal proposals, FindProposedSettings proposed, SettingsDispatch dispatch, Timeline timeline) {
        this.proposals = proposals;
        this.proposed = proposed;
        this.dispatch = dispatch;
        this.timeline = timeline;
    }

    @GetMapping("/{proposalId}/settings")
    ProposedSettingsView settings(@PathVariable UUID proposalId, Moment moment) {
        return proposed.proposed(proposalId, moment).orElseThrow(() -> new Unknown("settings of " + proposalId));
    }

    @PostMapping("/settings")
    Accepted propose(@Valid @RequestBody SettingsRequest request, SignedIn reader, Act act, IdempotencyKey key) {
        UUID proposalId = SettingsDispatch.id(act, key);
        String language = "ru".equals(request.language()) ? "ru" : "en";
        return Accepted.of(
                proposalId,
                dispatch.propose(proposalId, reader.network(), language, request.values(), request.reason(), act, key));
    }

    @PostMapping("/{proposalId}/settings")
    Accepted revise(
            @PathVariable UUID proposalId,
            @Valid @RequestBody SettingsRevisionRequest request,
            Act act,
            IdempotencyKey key) {
        ProposalView proposal =
                proposals.proposal(proposalId, timeline.now()).orElseThrow(() -> new Unknown("proposal " + proposalId));
        return Accepted.of(
                proposalId,
                dispatch.revise(proposal, request.revision(), request.values(), request.reason(), act, key));
    }
}
