package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindNetworkSettings.NetworkSettingsView;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.proposals.ProposalState;
import org.assent.proposals.Turn;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProposalView;
import org.assent.rules.proposals.ProposalStage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pipeline: every proposal under way by stage, each with its age there against the goal of the stage. */
@Controller
class PipelinePages {
    private static final int SHOWN = 100;

    /**
     * A stage with its proposals.
     *
     * @param imported how many more are drafts of real programmes under no call, which are not under way here
     * @param more whether not all are shown; the list at {@code href} has them
     */
    record Stage(String name, String goal, long total, long imported, List<Card> cards, boolean more, String href) {}

    /** A proposal in its stage. */
    record Card(
            String href,
            String title,
            String language,
            String number,
            String turn,
            String age,
            int percent,
            boolean late) {}

    private final FindProposal proposals;
    private final FindNetworkSettings settings;
    private final Words words;

    PipelinePages(FindProposal proposals, FindNetworkSettings settings, Words words) {
        this.proposals = proposals;
        this.settings = settings;
        this.words = words;
    }

    @GetMapping("/proposals/pipeline")
    String pipeline(SignedIn reader, Moment moment, Times times, Model model) {
        NetworkSettingsView network = settings.settings(reader.network(), moment);
        List<Stage> stages = new ArrayList<>();
        long under = 0;
        long late = 0;
        long imported = 0;
        for (ProposalStage stage : ProposalStage.values()) {
            Stage shown = stage(stage, network, reader, moment);
            stages.add(shown);
            under += shown.total();
            imported += shown.imported();
            late += shown.cards().stream().filter(Card::late).count();
        }
        model.addAttribute(
                "headline",
                under == 0
                        ? words.say("pipeline.headline.none")
                        : late == 0
                                ? words.count("pipeline.headline.in-time", under)
                                : words.say(
                                        "pipeline.headline.late",
                                        words.count("pipeline.under-way", under),
                                        words.count("pipeline.late", late)));
        model.addAttribute("imported", imported == 0 ? null : words.count("pipeline.imported", imported));
        model.addAttribute("stages", stages);
        return "proposals/pipeline";
    }

    private Stage stage(ProposalStage stage, NetworkSettingsView network, SignedIn reader, Moment moment) {
        ProposalState state = ProposalState.valueOf(stage.name());
        int goal = network.proposals().goalOf(stage);
        var page = proposals.proposals(reader.network(), state.name(), null, null, moment, SHOWN, null);
        List<ProposalView> here =
                page.rows().stream().filter(proposal -> !proposal.imported()).toList();
        long imported = (long) page.rows().size() - here.size();
        return new Stage(
                words.say("proposal.state." + state.name()),
                words.count("pipeline.goal", goal),
                page.total() - imported,
                imported,
                here.stream()
                        .map(proposal -> card(proposal, goal, network, moment))
                        .toList(),
                page.next() != null,
                "/proposals?state=" + state.name());
    }

    private Card card(ProposalView proposal, int goal, NetworkSettingsView network, Moment moment) {
        long days = network.calendar().workingDaysBetween(proposal.since(), moment.instant());
        Turn turn = Turn.of(proposal);
        return new Card(
                "/proposals/" + proposal.proposalId(),
                proposal.title(),
                proposal.language(),
                Objects.requireNonNullElseGet(proposal.number(), () -> words.say("proposal.no-number")),
                words.say("turn." + turn.whose().name(), Objects.requireNonNullElse(turn.entity(), "")),
                words.say("pipeline.age", words.count("pipeline.days", days), words.number(goal)),
                (int) Math.min(100, 100 * days / goal),
                days > goal);
    }
}
