package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.membership.messages.SettingChange;

/**
 * What a proposal changes in the settings of its Network.
 *
 * @param revision of the text that was made from it
 * @param startsFrom name of the version of the settings that was in force then
 */
public record ProposedSettingsView(
        UUID proposalId, int revision, String startsFrom, List<SettingChange> changes, String reason) {}
