package org.assent.proposals.messages;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.timeline.Moment;

/** What proposals change in the settings, at a moment. */
public interface FindProposedSettings {
    /** Empty where the proposal changes no settings. */
    Optional<ProposedSettingsView> proposed(UUID proposalId, Moment moment);
}
