package org.assent.proposals.proposal;

import static org.assent.proposals.proposal.ProposalRule.NS1;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Paragraph;
import org.assent.membership.SettingValues;
import org.assent.membership.SettingsText;
import org.assent.membership.messages.NetworkSettings;
import org.assent.membership.messages.SettingChange;
import org.assent.proposals.messages.SettingsProposed;

/** A change of settings as a matter for the UNCT: what changes, and the text that is made from it. */
final class SettingsMatter {
    private static final int LONGEST_REASON = 2_000;

    private final String startsFrom;
    private final List<SettingChange> changes;
    private final String reason;

    private SettingsMatter(String startsFrom, List<SettingChange> changes, String reason) {
        this.startsFrom = startsFrom;
        this.changes = changes;
        this.reason = reason;
    }

    /** Refuses where nothing changes, a value is not one its setting can have, or nobody says why. */
    static SettingsMatter of(NetworkSettings inForce, Map<String, String> values, String reason) {
        List<SettingChange> changes = SettingValues.changes(inForce, values).orElse(List.of());
        NS1.requireContent(!changes.isEmpty() && !reason.isBlank() && reason.length() <= LONGEST_REASON);
        return new SettingsMatter(inForce.version(), changes, reason.strip());
    }

    String title(String language) {
        return words(language).title(changes);
    }

    List<Paragraph> text(String language) {
        return words(language).paragraphs(changes, reason);
    }

    SettingsProposed proposed(UUID proposalId, int revision) {
        return new SettingsProposed(proposalId, revision, startsFrom, changes, reason);
    }

    /** Whether it says what was proposed before: the same changes of the same settings, for the same reason. */
    boolean saysTheSameAs(SettingsProposed before) {
        return startsFrom.equals(before.startsFrom())
                && changes.equals(before.changes())
                && reason.equals(before.reason());
    }

    private static SettingsText words(String language) {
        return SettingsText.in(Locale.forLanguageTag(language));
    }
}
