package org.assent.proposals.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.membership.messages.FindSettingsVersions;
import org.assent.membership.messages.FindSettingsVersions.SettingsVersionView;
import org.assent.membership.messages.NetworkSettings;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Unknown;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.ProposeSettings;
import org.assent.proposals.messages.ReviseSettings;

/** Sends the commands that change settings, with the settings in force once the registers have reached the head of the log. */
final class SettingsDispatch {
    private final Commands commands;
    private final Timeline timeline;
    private final EventLog log;
    private final FindSettingsVersions settings;

    SettingsDispatch(Commands commands, Timeline timeline, EventLog log, FindSettingsVersions settings) {
        this.commands = commands;
        this.timeline = timeline;
        this.log = log;
        this.settings = settings;
    }

    /** The id of the proposal that somebody brings in: sending the form twice brings in one. */
    static UUID id(Act act, IdempotencyKey key) {
        return Ids.derived(Instant.EPOCH, "proposal", act.person().value(), key.value());
    }

    NetworkSettings inForce(String network, Moment moment) {
        return settings.versions(network, moment, 1, null).rows().stream()
                .findFirst()
                .map(SettingsVersionView::settings)
                .orElseThrow(() -> new Unknown("settings of " + network));
    }

    /** Those in force once everything on record has been read. */
    NetworkSettings inForce(String network) {
        timeline.awaitPosition(log.head());
        return inForce(network, timeline.now());
    }

    /** @param values as settings are written, under their keys */
    Receipt propose(
            UUID proposalId,
            String network,
            String language,
            Map<String, String> values,
            String reason,
            Act act,
            IdempotencyKey key) {
        return commands.send(
                new ProposeSettings(proposalId, network, language, inForce(network), values, reason), act, key);
    }

    /** @param values as settings are written, under their keys */
    Receipt revise(
            ProposalView proposal,
            int revisionSeen,
            Map<String, String> values,
            String reason,
            Act act,
            IdempotencyKey key) {
        return commands.send(
                new ReviseSettings(proposal.proposalId(), revisionSeen, inForce(proposal.network()), values, reason),
                act,
                key);
    }
}
