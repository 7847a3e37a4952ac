package org.assent.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.assent.kernel.Basis;
import org.assent.kernel.Rule;
import org.assent.membership.delegation.DelegationRule;
import org.assent.membership.entity.EntityRule;
import org.assent.membership.network.NetworkRule;
import org.assent.membership.nomination.NominationRule;
import org.assent.membership.seat.SeatRule;
import org.assent.testing.RuleProof;
import org.junit.jupiter.api.Test;

class RuleBooksTest {
    @Test
    void every_quote_is_in_the_terms_of_reference() throws IOException {
        String terms = oneLine(Files.readString(
                Path.of(System.getProperty("assent.root")).resolve("docs/terms-of-reference.txt"),
                StandardCharsets.UTF_8));

        assertThat(rules().map(Rule::quote))
                .allSatisfy(quote -> assertThat(terms).contains(oneLine(quote)));
    }

    @Test
    void a_rule_of_the_terms_of_reference_quotes_them() {
        assertThat(rules().filter(rule -> rule.basis() == Basis.SEED))
                .allSatisfy(rule -> assertThat(rule.quote()).isNotBlank());
    }

    @Test
    void every_rule_has_its_sentence_in_Russian_and_no_sentence_is_left_over() {
        ResourceBundle russian = ResourceBundle.getBundle("org.assent.membership.rules", Locale.forLanguageTag("ru"));

        assertThat(russian.keySet())
                .containsExactlyInAnyOrderElementsOf(rules().map(Rule::name).toList());
    }

    @Test
    void every_rule_of_invitations_is_used_and_proven() {
        Set<String> used = RuleProof.refusedBy(NominationRule.class, Path.of("src/main/java"));

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(NominationRule.values()).map(Rule::name).toList());
        assertThat(RuleProof.unproven(used, Path.of("src/test/java"))).isEmpty();
    }

    private static Stream<Rule> rules() {
        return Stream.<Rule[]>of(
                        NetworkRule.values(),
                        EntityRule.values(),
                        SeatRule.values(),
                        NominationRule.values(),
                        DelegationRule.values())
                .flatMap(Stream::of);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
