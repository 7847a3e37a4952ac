package org.assent.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assent.kernel.Rule;
import org.assent.membership.breakglass.BreakGlassRule;
import org.assent.membership.person.PersonRule;
import org.assent.testing.ApprovedSamples;
import org.assent.testing.RuleProof;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PersonEventsTest {
    @TestFactory
    Stream<DynamicTest> stored_events_stay_readable() {
        return ApprovedSamples.of(
                PersonsConfiguration.events(), SomePersonEvents.all().toArray());
    }

    @Test
    void every_rule_is_proven_by_a_test() {
        Set<String> rules = new TreeSet<>(rules().map(Rule::name).toList());

        assertThat(RuleProof.unproven(rules, Path.of("src/test/java"))).isEmpty();
    }

    @Test
    void every_rule_has_its_sentence_in_Russian_and_no_sentence_is_left_over() {
        ResourceBundle russian =
                ResourceBundle.getBundle("org.assent.membership.person.rules", Locale.forLanguageTag("ru"));

        assertThat(russian.keySet())
                .containsExactlyInAnyOrderElementsOf(rules().map(Rule::name).toList());
    }

    private static Stream<Rule> rules() {
        return Stream.<Rule[]>of(PersonRule.values(), BreakGlassRule.values()).flatMap(Stream::of);
    }
}
