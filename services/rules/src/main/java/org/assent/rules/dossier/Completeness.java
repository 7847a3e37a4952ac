package org.assent.rules.dossier;

import java.util.List;
import java.util.Set;
import org.assent.rules.dossier.ChecklistItem.Needed;
import org.assent.rules.dossier.ChecklistItem.Stage;

/**
 * Whether a dossier is complete at a stage (Terms of Reference, composition d; domain rules, section 13): every required item is
 * there, or waived with a reason on record. An item that is needed only where something occurred is required once it has.
 */
public final class Completeness {
    /** Changes whenever the same facts could give another answer; stored with what is decided by it. */
    public static final String VERSION = "completeness-1";

    private Completeness() {}

    /** How it stands with an item. */
    public enum State {
        /** It is there; this counts more than a waiver. */
        FOUND,
        /** It is not there, and somebody said on record why it need not be. */
        WAIVED,
        /** It must be there at this stage and is not. */
        MISSING,
        /** It must be there at a later stage. */
        LATER,
        /** It is needed only where something occurs that did not. */
        NOT_NEEDED
    }

    /**
     * What is known of a dossier, by codes of its checklist.
     *
     * @param present what is there: files people added, and what the application keeps on record
     * @param waived what was waived
     * @param occurred the items needed only if they occurred, of which that is so
     */
    public record Facts(Set<String> present, Set<String> waived, Set<String> occurred) {
        public Facts {
            present = Set.copyOf(present);
            waived = Set.copyOf(waived);
            occurred = Set.copyOf(occurred);
        }
    }

    /** An item and how it stands with it. */
    public record Finding(ChecklistItem item, State state) {}

    /** How it stands with every item of the checklist at a stage, in the order of the checklist. */
    public static List<Finding> findings(Checklist checklist, Stage stage, Facts facts) {
        return checklist.items().stream()
                .map(item -> new Finding(item, state(item, stage, facts)))
                .toList();
    }

    /** What is required at a stage and neither there nor waived, in the order of the checklist; nothing where it is complete. */
    public static List<ChecklistItem> missing(Checklist checklist, Stage stage, Facts facts) {
        return findings(checklist, stage, facts).stream()
                .filter(finding -> finding.state() == State.MISSING)
                .map(Finding::item)
                .toList();
    }

    private static State state(ChecklistItem item, Stage stage, Facts facts) {
        if (facts.present().contains(item.code())) {
            return State.FOUND;
        }
        if (facts.waived().contains(item.code())) {
            return State.WAIVED;
        }
        if (item.needed() == Needed.IF_OCCURRED && !facts.occurred().contains(item.code())) {
            return State.NOT_NEEDED;
        }
        return item.stage().compareTo(stage) <= 0 ? State.MISSING : State.LATER;
    }
}
