package org.assent.rules.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assent.kernel.Basis;
import org.assent.kernel.Refused;
import org.assent.rules.certificate.CertificateCheck;
import org.assent.rules.consultation.ConsultationRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsensusRuleTest {
    @Test
    void the_rule_book_is_complete() {
        List<String> expected = new ArrayList<>();
        IntStream.rangeClosed(1, 22).forEach(number -> {
            if (number == 7) {
                expected.addAll(List.of("S83", "S83A", "S83B"));
            }
            expected.add("CR" + number);
            if (number == 14 || number == 17) {
                expected.add("CR" + number + "A");
            }
        });
        expected.add("EI1");
        assertThat(ConsensusRule.values()).extracting(Enum::name).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(ConsensusRule.class)
    void every_quote_stands_in_the_terms_of_reference(ConsensusRule rule) throws IOException {
        Path root = Path.of(System.getProperty("assent.root"));
        String terms = plain(Files.readString(root.resolve("docs/terms-of-reference.txt")));
        assertThat(terms).contains(plain(rule.quote()));
        assertThat(rule.quote().isEmpty()).isEqualTo(rule.basis() != Basis.SEED);
    }

    @ParameterizedTest
    @EnumSource(ConsensusRule.class)
    void every_rule_is_one_plain_sentence_in_both_languages(ConsensusRule rule) {
        String russian = bundle("rules_ru").getString(rule.name());
        assertThat(rule.sentence()).matches("[A-Z][^.]*\\.").doesNotContainPattern("[0-9]");
        assertThat(russian).matches("[А-Я][^.]*\\.").doesNotContainPattern("[0-9]");
    }

    @Test
    void no_russian_sentence_is_left_without_its_rule() {
        assertThat(bundle("rules_ru").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.<Enum<?>[]>of(ConsensusRule.values(), ConsultationRule.values())
                                .flatMap(Arrays::stream)
                                .map(Enum::name)
                                .toList());
    }

    @Test
    void everything_that_can_be_found_or_missing_can_be_said_in_both_languages() {
        List<String> keys = new ArrayList<>();
        for (Check check : Check.values()) {
            keys.add("finding." + check.key() + ".met");
            if (check.compareTo(Check.UNBROKEN) >= 0) {
                keys.add("finding." + check.key() + ".unmet");
                keys.add("missing." + check.key());
            }
        }
        Stream.of(CertificateCheck.Kind.values())
                .map(kind -> "missing." + kind.key())
                .forEach(keys::add);
        assertThat(bundle("findings").keySet()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(bundle("findings_ru").keySet()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(Finding.BUNDLE).isEqualTo("org.assent.rules.findings");
    }

    @Test
    void a_refusal_carries_its_rule() {
        assertThatThrownBy(() -> ConsensusRule.CR1.requireRight(false))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(ConsensusRule.CR1);
                    assertThat(refused.kind()).isEqualTo(Refused.Kind.RIGHT);
                });
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.assent.rules." + name, Locale.ROOT);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
