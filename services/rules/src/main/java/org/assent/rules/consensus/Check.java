package org.assent.rules.consensus;

import java.util.Locale;

/** The questions the consensus test asks, in the order in which it asks them. */
public enum Check {
    /** Positions of entities that have no seat on the roll: set aside. */
    ON_ROLL(ConsensusRule.CR1),
    /** Positions on another text than the one decided: set aside. */
    SAME_TEXT(ConsensusRule.CR14A),
    /** Consent that no head confirmed, and positions that a head contested: set aside. Asked only where there is one. */
    BY_ITS_HEAD(ConsensusRule.S83B),
    /** Positions received at the expiry or later: set aside. */
    IN_TIME(ConsensusRule.CR8),
    /** Positions that their makers replaced: only the latest counts. */
    LATEST_COUNTS(ConsensusRule.CR3),
    /** Whether the silence was broken. */
    UNBROKEN(ConsensusRule.CR9),
    /** Whether the silence has ended. */
    PERIOD_OVER(ConsensusRule.CR7),
    /** Whether the chair has asked for objections and recorded the answer. */
    CONCLUDED(ConsensusRule.CR10),
    /** Whether enough of the roll were present or represented. */
    QUORUM(ConsensusRule.CR10),
    /** Whether no objection stands. */
    NO_OBJECTION(ConsensusRule.CR11),
    /** Whether every seat has consented or stood aside. */
    EVERY_SEAT(ConsensusRule.CR11),
    /** Whether those absent have had their silence. */
    CONFIRMED(ConsensusRule.CR10),
    /** Whether anybody consents at all. */
    NOT_ALL_ASIDE(ConsensusRule.CR11),
    /** Whether enough others than the lead organisation support in words. */
    INDEPENDENT_SUPPORT(ConsensusRule.CR11);

    private final ConsensusRule rule;

    Check(ConsensusRule rule) {
        this.rule = rule;
    }

    /** The rule it comes from. */
    public ConsensusRule rule() {
        return rule;
    }

    /**
     * Its name in the bundle {@link Finding#BUNDLE}: {@code finding.<key>.met}, {@code finding.<key>.unmet} and
     * {@code missing.<key>}.
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
