package org.assent.rules.dossier;

import java.util.List;

/**
 * One item of a dossier.
 *
 * @param code {@code D04}
 * @param nameEnglish what it is called
 * @param nameRussian the same in Russian
 * @param phases the phases of a call that have it
 * @param needed whether it must be there
 * @param stage at which stage of the way it is looked for first
 * @param keptBy who puts it there
 */
public record ChecklistItem(
        String code,
        String nameEnglish,
        String nameRussian,
        List<Phase> phases,
        Needed needed,
        Stage stage,
        KeptBy keptBy) {
    /** A phase of a call. */
    public enum Phase {
        CONCEPT_NOTE,
        JOINT_PROGRAMME_DOCUMENT
    }

    /** Whether an item must be there. */
    public enum Needed {
        REQUIRED,
        /** Only where what it is about has happened. */
        IF_OCCURRED
    }

    /** When an item must be there, first to last. */
    public enum Stage {
        /** The secretariat's check of completeness (T06). */
        CHECK,
        /** The matter is put to the UNCT (T09). */
        DECISION,
        /** The proposal is submitted to the fund (T16). */
        SUBMISSION,
        /** The file is closed after the fund has decided. */
        AFTERWARDS
    }

    /** Who puts an item into the dossier. */
    public enum KeptBy {
        /** The application makes it from what is on record. */
        SYSTEM,
        /** People add a file. */
        PEOPLE
    }

    public ChecklistItem {
        phases = List.copyOf(phases);
    }
}
