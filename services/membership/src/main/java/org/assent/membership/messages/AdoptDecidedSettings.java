package org.assent.membership.messages;

import java.util.List;
import java.util.UUID;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts into force what the UNCT has decided about the settings, from now on; what is open keeps the version it was opened under.
 * The values decided go on top of those in force: another decision may have changed other values while this one was taken.
 */
public record AdoptDecidedSettings(String network, SettingsDecision decision, List<SettingChange> changes) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.network(network);
    }
}
