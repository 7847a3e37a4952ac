package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.membership.messages.SettingChange;

/**
 * The present text of the proposal changes these settings of the Network.
 *
 * @param revision of the text that was made from them
 * @param startsFrom name of the version of the settings that was in force
 */
public record SettingsProposed(
        UUID proposalId, int revision, String startsFrom, List<SettingChange> changes, String reason) {}
