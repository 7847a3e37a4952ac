package org.assent.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.testing.RuleProof;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void every_rule_by_which_a_round_refuses_is_proven() {
        Set<String> rules = RuleProof.refusedBy(ConsensusRule.class, Path.of("src/main/java"));

        assertThat(rules).contains("CR1", "CR8", "S83", "CR14A", "CR17A");
        assertThat(RuleProof.unproven(rules, TESTS)).isEmpty();
    }
}
