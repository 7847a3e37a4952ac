package org.assent.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.assent.consensus.objection.ObjectionRule;
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

    @Test
    void every_rule_of_the_dialogue_about_an_objection_is_used_and_proven() {
        Set<String> all = names(ObjectionRule.values());

        assertThat(RuleProof.refusedBy(ObjectionRule.class, Path.of("src/main/java")))
                .isEqualTo(all);
        assertThat(RuleProof.unproven(all, TESTS)).isEmpty();
    }

    @Test
    void every_rule_of_it_is_one_plain_sentence_in_both_languages_and_none_is_left_over() {
        ResourceBundle russian = ResourceBundle.getBundle("org.assent.consensus.rules_ru", Locale.ROOT);

        assertThat(russian.keySet()).isEqualTo(names(ObjectionRule.values()));
        assertThat(ObjectionRule.values()).allSatisfy(rule -> {
            assertThat(rule.sentence()).matches("[A-Z][^.]*\\.");
            assertThat(russian.getString(rule.name())).matches("[А-Я][^.]*\\.");
        });
    }

    private static Set<String> names(ObjectionRule... rules) {
        return Arrays.stream(rules).map(ObjectionRule::name).collect(Collectors.toSet());
    }
}
