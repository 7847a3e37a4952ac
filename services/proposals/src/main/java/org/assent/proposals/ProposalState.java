package org.assent.proposals;

/** Where a proposal stands (domain rules, 4.1). */
public enum ProposalState {
    READY_FOR_DECISION,
    IN_CONSENSUS,
    BLOCKED,
    ENDORSED
}
