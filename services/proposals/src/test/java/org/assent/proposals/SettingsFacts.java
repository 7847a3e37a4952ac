package org.assent.proposals;

import static org.assent.proposals.ProposalFacts.CALENDAR;
import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.SETTINGS;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.membership.SettingsText;
import org.assent.membership.UsualSettings;
import org.assent.membership.messages.CooperationFramework;
import org.assent.membership.messages.NetworkSettings;
import org.assent.membership.messages.SettingChange;
import org.assent.proposals.messages.ProposalRegistered;
import org.assent.proposals.messages.ProposeSettings;
import org.assent.proposals.messages.ReviseSettings;
import org.assent.proposals.messages.SettingsProposed;

/** A change of settings: a silence is to last four days. */
public final class SettingsFacts {
    public static final String REASON = "Heads travel";
    public static final List<SettingChange> CHANGES = List.of(new SettingChange("silence.minimum", "PT72H", "PT96H"));

    private SettingsFacts() {}

    public static NetworkSettings inForce() {
        return new NetworkSettings(
                SETTINGS,
                CALENDAR,
                "a list",
                new CooperationFramework("Framework", "Рамочная программа", 2026, 2030, true),
                UsualSettings.others());
    }

    public static ProposeSettings propose(Map<String, String> values, String reason) {
        return new ProposeSettings(PROPOSAL, "BLR", "en", inForce(), values, reason);
    }

    public static ProposeSettings propose() {
        return propose(Map.of("silence.minimum", "PT96H", "facilitation", "10 working days"), REASON);
    }

    public static ReviseSettings revise(int revisionSeen) {
        return new ReviseSettings(PROPOSAL, revisionSeen, inForce(), Map.of("silence.minimum", "PT120H"), REASON);
    }

    /** The text that is made from the change. */
    public static ProposalRegistered settingsRegistered() {
        SettingsText words = SettingsText.in(Locale.ENGLISH);
        return new ProposalRegistered(
                PROPOSAL,
                "BLR",
                ProposalKind.SETTINGS,
                words.title(CHANGES),
                "en",
                words.paragraphs(CHANGES, REASON),
                null,
                List.of(),
                null,
                2026);
    }

    public static SettingsProposed settingsProposed() {
        return new SettingsProposed(PROPOSAL, 1, "1", CHANGES, REASON);
    }
}
