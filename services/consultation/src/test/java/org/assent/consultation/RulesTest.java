package org.assent.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.assent.rules.consultation.ConsultationRule;
import org.assent.testing.RuleProof;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void every_rule_by_which_a_consultation_refuses_is_proven() {
        Set<String> rules = RuleProof.refusedBy(ConsultationRule.class, Path.of("src/main/java"));

        assertThat(rules)
                .contains(
                        "S71", "S72", "S73", "S73A", "S74A", "S73B", "S74B", "S74C", "S75", "S75A", "S75B", "S76",
                        "S77");
        assertThat(RuleProof.unproven(rules, TESTS)).isEmpty();
    }
}
