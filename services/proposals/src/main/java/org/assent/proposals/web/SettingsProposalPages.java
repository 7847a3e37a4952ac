package org.assent.proposals.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.assent.membership.messages.NetworkSettings;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.FindProposedSettings;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.ProposedSettingsView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Proposing other values of the settings: people change values, and the text for the UNCT is made from the differences. */
@Controller
class SettingsProposalPages {
    private final FindProposal proposals;
    private final FindProposedSettings proposed;
    private final SettingsDispatch dispatch;
    private final Timeline timeline;
    private final Words words;

    SettingsProposalPages(
            FindProposal proposals,
            FindProposedSettings proposed,
            SettingsDispatch dispatch,
            Timeline timeline,
            Words words) {
        this.proposals = proposals;
        this.proposed = proposed;
        this.dispatch = dispatch;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping("/proposals/settings/new")
    String blank(SignedIn reader, Moment moment, Model model) {
        NetworkSettings inForce = dispatch.inForce(reader.network(), moment);
        return form(null, inForce, SettingsForm.of(inForce, List.of(), words), "", List.of(), model);
    }

    @PostMapping("/proposals/settings")
    String propose(@RequestParam Map<String, String> sent, Attempt attempt) {
        String network = attempt.reader().network();
        String language = words.locale().getLanguage().equals("ru") ? "ru" : "en";
        UUID proposalId = SettingsDispatch.id(attempt.act(), attempt.key());
        return send(
                proposalId,
                null,
                network,
                sent,
                (values, reason) ->
                        dispatch.propose(proposalId, network, language, values, reason, attempt.act(), attempt.key()),
                attempt);
    }

    @GetMapping("/proposals/{proposalId}/settings")
    String revise(@PathVariable UUID proposalId, Moment moment, Model model) {
        ProposalView proposal = find(proposalId, moment);
        ProposedSettingsView before =
                proposed.proposed(proposalId, moment).orElseThrow(() -> new Unknown("settings of " + proposalId));
        NetworkSettings inForce = dispatch.inForce(proposal.network(), moment);
        return form(
                proposal,
                inForce,
                SettingsForm.of(inForce, before.changes(), words),
                before.reason(),
                List.of(),
                model);
    }

    @PostMapping("/proposals/{proposalId}/settings")
    String revised(
            @PathVariable UUID proposalId,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") int revision,
            Attempt attempt) {
        ProposalView proposal = find(proposalId, timeline.now());
        return send(
                proposalId,
                proposal,
                proposal.network(),
                sent,
                (values, reason) -> dispatch.revise(proposal, revision, values, reason, attempt.act(), attempt.key()),
                attempt);
    }

    private String send(
            UUID proposalId,
            @Nullable ProposalView proposal,
            String network,
            Map<String, String> sent,
            BiFunction<Map<String, String>, String, Receipt> command,
            Attempt attempt) {
        NetworkSettings inForce = dispatch.inForce(network);
        SettingsForm form = SettingsForm.typed(inForce, sent, words);
        String reason = sent.getOrDefault(SettingsForm.REASON, "").strip();
        List<FieldProblem> problems = form.problems(reason);
        if (!problems.isEmpty()) {
            attempt.incomplete();
            return form(proposal, inForce, form, reason, problems, attempt.model());
        }
        return attempt.answer(
                () -> command.apply(form.values(), reason),
                new Done(
                        "/proposals/" + proposalId,
                        words.say("settings-proposal.receipt"),
                        words.say("settings-proposal.receipt.next")),
                () -> form(proposal, inForce, form, reason, List.of(), attempt.model()));
    }

    private static String form(
            @Nullable ProposalView proposal,
            NetworkSettings inForce,
            SettingsForm form,
            String reason,
            List<FieldProblem> problems,
            Model model) {
        model.addAttribute("proposal", proposal);
        model.addAttribute("version", inForce.version());
        model.addAttribute("groups", form.groups());
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        return "proposals/settings";
    }

    private ProposalView find(UUID proposalId, Moment moment) {
        return proposals.proposal(proposalId, moment).orElseThrow(() -> new Unknown("proposal " + proposalId));
    }
}
