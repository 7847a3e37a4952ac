package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.membership.messages.SettingChange;

/** The UNCT has decided that these settings change; a policy puts them into force. */
public record SettingsEndorsed(UUID proposalId, String network, UUID roundId, List<SettingChange> changes) {}
