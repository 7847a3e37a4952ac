package org.assent.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assent.kernel.Basis;
import org.assent.kernel.Rule;
import org.assent.proposals.call.CallRule;
import org.assent.proposals.programme.ProgrammeRule;
import org.assent.proposals.proposal.ProposalRule;
import org.assent.proposals.reference.ReferenceRule;
import org.assent.proposals.register.ProposalRegisterRule;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.testing.RuleProof;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final List<Class<? extends Rule>> BOOKS = List.of(
            CallRule.class, ProposalRule.class, ReferenceRule.class, ProposalRegisterRule.class, ProgrammeRule.class);
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void every_rule_is_used_and_proven() {
        Set<String> all = rules().map(Rule::name).collect(Collectors.toSet());
        Set<String> used = BOOKS.stream()
                .flatMap(book -> RuleProof.refusedBy(book, MAIN).stream())
                .collect(Collectors.toSet());

        assertThat(used).containsExactlyInAnyOrderElementsOf(all);
        assertThat(RuleProof.unproven(all, TESTS)).isEmpty();
    }

    @Test
    void every_rule_of_consensus_by_which_a_proposal_refuses_is_proven() {
        Set<String> rules = RuleProof.refusedBy(ConsensusRule.class, MAIN);

        assertThat(rules).contains("CR4", "CR17");
        assertThat(RuleProof.unproven(rules, TESTS)).isEmpty();
    }

    @Test
    void every_rule_is_one_plain_sentence_in_both_languages_and_none_is_left_over() {
        ResourceBundle russian = ResourceBundle.getBundle("org.assent.proposals.rules_ru", Locale.ROOT);

        assertThat(russian.keySet())
                .containsExactlyInAnyOrderElementsOf(rules().map(Rule::name).toList());
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.sentence()).matches("[A-Z][^.]*\\.");
            assertThat(russian.getString(rule.name())).matches("[А-Я][^.]*\\.");
        });
    }

    @Test
    void every_quote_stands_in_the_terms_of_reference() throws IOException {
        String terms = oneLine(
                Files.readString(Path.of(System.getProperty("assent.root")).resolve("docs/terms-of-reference.txt")));

        assertThat(rules()).allSatisfy(rule -> {
            assertThat(terms).contains(oneLine(rule.quote()));
            assertThat(rule.quote().isEmpty()).isEqualTo(rule.basis() != Basis.SEED);
        });
    }

    private static Stream<Rule> rules() {
        return BOOKS.stream().map(Class::getEnumConstants).flatMap(Stream::of);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
