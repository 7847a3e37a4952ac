package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.membership.messages.AdoptDecidedSettings;
import org.assent.membership.messages.SettingsDecision;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.SettingsEndorsed;

/** What the UNCT has decided about the settings comes into force, from the decision on and once. */
final class WhenSettingsEndorsedThenAdoptSettings implements Policy<SettingsEndorsed, AdoptDecidedSettings> {
    @Override
    public Class<SettingsEndorsed> when() {
        return SettingsEndorsed.class;
    }

    @Override
    public Class<AdoptDecidedSettings> command() {
        return AdoptDecidedSettings.class;
    }

    @Override
    public Optional<AdoptDecidedSettings> then(RecordedEvent<SettingsEndorsed> event) {
        SettingsEndorsed endorsed = event.payload();
        return Optional.of(new AdoptDecidedSettings(
                endorsed.network(),
                new SettingsDecision(endorsed.proposalId(), endorsed.roundId()),
                endorsed.changes()));
    }
}
