package org.assent.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.assent.documents.dossier.DossierRule;
import org.assent.kernel.Basis;
import org.assent.testing.RuleProof;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void every_rule_is_used_and_proven() {
        Set<String> all = Arrays.stream(DossierRule.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(RuleProof.refusedBy(DossierRule.class, MAIN)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(RuleProof.unproven(all, TESTS)).isEmpty();
    }

    @Test
    void every_rule_is_one_plain_sentence_in_both_languages_and_none_is_left_over() {
        ResourceBundle russian = ResourceBundle.getBundle("org.assent.documents.rules_ru", Locale.ROOT);

        assertThat(russian.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(DossierRule.values()).map(Enum::name).toList());
        assertThat(DossierRule.values()).allSatisfy(rule -> {
            assertThat(rule.sentence()).matches("[A-Z][^.]*\\.");
            assertThat(russian.getString(rule.name())).matches("[А-Я][^.]*\\.");
        });
    }

    @Test
    void every_quote_stands_in_the_terms_of_reference() throws IOException {
        String terms = Files.readString(
                        Path.of(System.getProperty("assent.root")).resolve("docs/terms-of-reference.txt"))
                .replaceAll("\\s+", " ");

        assertThat(DossierRule.values()).allSatisfy(rule -> {
            assertThat(terms).contains(rule.quote());
            assertThat(rule.quote().isEmpty()).isEqualTo(rule.basis() != Basis.SEED);
        });
    }
}
