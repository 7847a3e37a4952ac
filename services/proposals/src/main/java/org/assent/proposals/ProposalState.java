package org.assent.proposals;

/** Where a proposal stands (domain rules, 4.1). */
public enum ProposalState {
    DRAFTING,
    COMPLETENESS_CHECK,
    CONSULTATION,
    REVISION,
    READY_FOR_DECISION,
    IN_CONSENSUS,
    BLOCKED,
    ESCALATED,
    ENDORSED,
    NOT_ENDORSED,
    WITHDRAWN;

    /** Whether nothing can follow. */
    public boolean isEnd() {
        return this == ENDORSED || this == NOT_ENDORSED || this == WITHDRAWN;
    }
}
