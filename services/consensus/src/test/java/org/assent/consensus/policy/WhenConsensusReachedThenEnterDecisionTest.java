package org.assent.consensus.policy;

import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.outcome;
import static org.assent.consensus.RoundFacts.roll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assent.consensus.Recorded;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.EnterDecision;
import org.assent.rules.consensus.Mode;
import org.junit.jupiter.api.Test;

class WhenConsensusReachedThenEnterDecisionTest {
    private final WhenConsensusReachedThenEnterDecision policy = new WhenConsensusReachedThenEnterDecision();

    @Test
    void a_decision_goes_into_the_register_of_its_network_and_year() {
        EnterDecision command = then("BLR", MONDAY);

        assertThat(command)
                .isEqualTo(new EnterDecision(command.registerId(), "BLR", 2026, ROUND, SUBJECT, TEXT.hash(), MONDAY));
        assertThat(then("BLR", MONDAY.plus(Duration.ofDays(1))).registerId()).isEqualTo(command.registerId());
    }

    @Test
    void every_network_and_every_year_has_a_register_of_its_own() {
        UUID register = then("BLR", MONDAY).registerId();

        assertThat(then("ARM", MONDAY).registerId()).isNotEqualTo(register);
        assertThat(then("BLR", MONDAY.plus(Duration.ofDays(365))).registerId()).isNotEqualTo(register);
    }

    private EnterDecision then(String network, Instant decidedAt) {
        return policy.then(Recorded.of(new ConsensusReached(
                        ROUND, network, SUBJECT, Mode.SILENCE, TEXT.hash(), decidedAt, outcome(roll("RCO"), MONDAY))))
                .orElseThrow();
    }
}
