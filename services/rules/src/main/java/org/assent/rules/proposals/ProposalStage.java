package org.assent.rules.proposals;

/** The stages in which a proposal can wait for somebody, so that its age there is held against a goal. */
public enum ProposalStage {
    DRAFTING("stageGoal.drafting", 20),
    COMPLETENESS_CHECK("stageGoal.completenessCheck", 3),
    CONSULTATION("stageGoal.consultation", 12),
    REVISION("stageGoal.revision", 10),
    READY_FOR_DECISION("stageGoal.readyForDecision", 5),
    IN_CONSENSUS("stageGoal.inConsensus", 5),
    BLOCKED("stageGoal.blocked", 10),
    ESCALATED("stageGoal.escalated", 10);

    private final String key;
    private final int usualGoal;

    ProposalStage(String key, int usualGoal) {
        this.key = key;
        this.usualGoal = usualGoal;
    }

    /** The name of its goal in the table of settings. */
    public String key() {
        return key;
    }

    /** The goal in working days where a Network set none. */
    public int usualGoal() {
        return usualGoal;
    }
}
