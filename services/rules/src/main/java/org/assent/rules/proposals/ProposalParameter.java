package org.assent.rules.proposals;

import org.assent.kernel.Basis;

/** What a Network may set about the way of a proposal, and where the usual value comes from (domain rules, section 16). */
public enum ProposalParameter {
    COMPLETENESS_CHECK("completenessCheck", Basis.LOCAL_DEFAULT),
    FACILITATION("facilitation", Basis.LOCAL_DEFAULT),
    INDIRECT_RATE("indirectRate", Basis.FUND_FACT),
    STAGE_GOALS("stageGoal", Basis.LOCAL_DEFAULT);

    private final String key;
    private final Basis basisOfDefault;

    ProposalParameter(String key, Basis basisOfDefault) {
        this.key = key;
        this.basisOfDefault = basisOfDefault;
    }

    /** Its name in the table of settings; that of the goals begins the name of each. */
    public String key() {
        return key;
    }

    /** Where its usual value comes from. */
    public Basis basisOfDefault() {
        return basisOfDefault;
    }
}
