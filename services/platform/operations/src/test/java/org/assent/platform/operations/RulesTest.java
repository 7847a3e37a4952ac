package org.assent.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.assent.platform.operations.repair.OperationsRule;
import org.assent.testing.RuleProof;
import org.junit.jupiter.api.Test;

class RulesTest {
    @Test
    void every_rule_by_which_something_is_refused_is_proven() {
        Set<String> rules = RuleProof.refusedBy(OperationsRule.class, Path.of("src/main/java"));

        assertThat(rules).containsExactly("OP1", "OP2", "OP3", "OP4");
        assertThat(RuleProof.unproven(rules, Path.of("src/test/java"))).isEmpty();
    }

    @Test
    void every_rule_has_its_sentence_in_Russian() {
        ResourceBundle russian =
                ResourceBundle.getBundle("org.assent.platform.operations.rules", Locale.forLanguageTag("ru"));

        assertThat(russian.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(OperationsRule.values()).map(Enum::name).toList());
    }
}
