package org.assent.proposals;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Ids;

/** The names of the lists that are used beside being read, and the identifier that follows from a name. */
public final class ReferenceLists {
    /** The 23 objectives of the Global Compact. */
    public static final String OBJECTIVES = "gcm-objectives";

    /** The ten guiding principles of the Global Compact. */
    public static final String PRINCIPLES = "gcm-guiding-principles";

    /** Targets of the Sustainable Development Goals that have to do with migration. */
    public static final String TARGETS = "sdg-targets";

    /** The thematic areas of the Migration MPTF. */
    public static final String THEMATIC_AREAS = "thematic-areas";

    /** Categories of expenditure. */
    public static final String BUDGET_CATEGORIES = "budget-categories";

    /** Pillars and outcomes of the cooperation framework. */
    public static final String FRAMEWORK = "cooperation-framework";

    /** Entities of the United Nations and financial institutions. */
    public static final String ENTITIES = "un-entities";

    private ReferenceLists() {}

    /** The list of that name; the same in every network, so each row means the same to all. */
    public static UUID id(String list) {
        return Ids.derived(Instant.EPOCH, "reference list", list);
    }
}
