package org.assent.proposals.web;

import java.util.List;
import java.util.UUID;
import org.assent.consensus.Roll;
import org.assent.consensus.UnctMeeting;
import org.assent.kernel.Act;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindNetworkSettings.NetworkSettingsView;
import org.assent.membership.messages.FindUnctRoll;
import org.assent.membership.messages.FindUnctRoll.UnctRollView;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.StepUp;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.PutToConsensus;
import org.assent.rules.consensus.Mode;
import org.jspecify.annotations.Nullable;

/**
 * Sends the command that puts a proposal to the UNCT, with the facts it needs: roll, settings and calendar as they are once the
 * registers have reached the head of the log, with the position at which they were read.
 */
final class PutToUnct {
    private final Commands commands;
    private final Timeline timeline;
    private final EventLog log;
    private final FindUnctRoll rolls;
    private final FindNetworkSettings settings;
    private final StepUp stepUp;

    PutToUnct(
            Commands commands,
            Timeline timeline,
            EventLog log,
            FindUnctRoll rolls,
            FindNetworkSettings settings,
            StepUp stepUp) {
        this.stepUp = stepUp;
        this.commands = commands;
        this.timeline = timeline;
        this.log = log;
        this.rolls = rolls;
        this.settings = settings;
    }

    Receipt put(
            ProposalView proposal,
            int revisionSeen,
            String question,
            @Nullable UnctMeeting meeting,
            Act act,
            IdempotencyKey key) {
        stepUp.require();
        return commands.send(command(proposal, revisionSeen, question, meeting), act, key);
    }

    List<Object> preview(
            ProposalView proposal, int revisionSeen, String question, @Nullable UnctMeeting meeting, Act act) {
        return commands.preview(command(proposal, revisionSeen, question, meeting), act);
    }

    private PutToConsensus command(
            ProposalView proposal, int revisionSeen, String question, @Nullable UnctMeeting meeting) {
        timeline.awaitPosition(log.head());
        Moment now = timeline.now();
        NetworkSettingsView network = settings.settings(proposal.network(), now);
        return new PutToConsensus(
                proposal.proposalId(),
                revisionSeen,
                question,
                roll(rolls.unctRoll(proposal.network(), now), proposal),
                network.coChairs(),
                network.consensus(),
                network.calendar(),
                meeting == null ? Mode.SILENCE : Mode.MEETING,
                meeting,
                network.proposals().facilitationWorkingDays());
    }

    private static Roll roll(UnctRollView view, ProposalView proposal) {
        return new Roll(
                view.readAt(),
                view.seats().stream()
                        .map(seat -> new Roll.Seat(
                                seat.entity(),
                                seat.entityName(),
                                seat.head(),
                                isLead(proposal.lead(), seat.entity()),
                                isLead(proposal.lead(), seat.entity())
                                        || proposal.participating().contains(seat.entity()),
                                seat.residency().name(),
                                seat.onRollByLocalSetting(),
                                seat.mailAddress()))
                        .toList());
    }

    private static boolean isLead(@Nullable String lead, String entity) {
        return entity.equals(lead);
    }

    /** The id of the proposal's last round. */
    static @Nullable UUID lastRound(ProposalView proposal) {
        List<ProposalView.Round> rounds = proposal.rounds();
        return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1).roundId();
    }
}
