package org.assent.proposals.read;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.proposals.messages.FindProposedSettings;
import org.assent.proposals.messages.ProposedSettingsView;

/** Queries of the register of proposed settings. */
final class ProposedSettings implements FindProposedSettings {
    private final Timeline timeline;
    private final Projector<ProposedSettingsView> register;

    ProposedSettings(Timeline timeline, Projector<ProposedSettingsView> register) {
        this.timeline = timeline;
        this.register = register;
    }

    @Override
    public Optional<ProposedSettingsView> proposed(UUID proposalId, Moment moment) {
        return timeline.find(register, ProposalBoard.key(proposalId), moment);
    }
}
