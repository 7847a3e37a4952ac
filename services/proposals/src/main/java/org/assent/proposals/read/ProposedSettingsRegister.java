package org.assent.proposals.read;

import org.assent.platform.timeline.Projector;
import org.assent.proposals.messages.ProposedSettingsView;
import org.assent.proposals.messages.SettingsProposed;

/** What each proposal changes in the settings, as its present text says. */
final class ProposedSettingsRegister extends Projector<ProposedSettingsView> {
    ProposedSettingsRegister() {
        super("proposals_settings", ProposedSettingsView.class);
        on(SettingsProposed.class, (event, rows) -> {
            SettingsProposed proposed = event.payload();
            rows.put(
                    ProposalBoard.key(proposed.proposalId()),
                    new ProposedSettingsView(
                            proposed.proposalId(),
                            proposed.revision(),
                            proposed.startsFrom(),
                            proposed.changes(),
                            proposed.reason()));
        });
    }
}
