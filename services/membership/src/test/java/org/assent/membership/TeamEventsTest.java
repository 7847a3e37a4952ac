package org.assent.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.kernel.Rule;
import org.assent.membership.messages.SpecialisedResourceIdentified;
import org.assent.membership.messages.TaskTeamEnded;
import org.assent.membership.messages.TaskTeamFormed;
import org.assent.membership.messages.TaskTeamMembersChanged;
import org.assent.membership.messages.TeamDeliveryRecorded;
import org.assent.membership.team.TeamRule;
import org.assent.testing.ApprovedSamples;
import org.assent.testing.RuleProof;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TeamEventsTest {
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000009");
    private static final Instant UNTIL = Instant.parse("2027-03-31T15:00:00Z");
    private static final List<String> MEMBERS = List.of("IOM", "UNDP");

    @TestFactory
    Stream<DynamicTest> stored_events_stay_readable() {
        return ApprovedSamples.of(
                TeamsConfiguration.events(),
                new TaskTeamFormed(ID, "BLR", "Data", "Compare the figures", "UNDP", MEMBERS, UNTIL, 17),
                new TaskTeamMembersChanged(ID, "BLR", "IOM", MEMBERS, 18),
                new TeamDeliveryRecorded(ID, "BLR", "A table of figures", "/people/teams"),
                new TaskTeamEnded(ID, "BLR", "The work is done"),
                new SpecialisedResourceIdentified(
                        ID, "BLR", "An expert on statistics", "IOM", "The annual report", UNTIL));
    }

    @Test
    void every_rule_is_proven_by_a_test() {
        Set<String> rules =
                new TreeSet<>(Stream.of(TeamRule.values()).map(Rule::name).toList());

        assertThat(RuleProof.unproven(rules, Path.of("src/test/java"))).isEmpty();
    }

    @Test
    void every_quote_is_in_the_terms_of_reference() throws IOException {
        String terms = Files.readString(
                        Path.of(System.getProperty("assent.root")).resolve("docs/terms-of-reference.txt"),
                        StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ");

        assertThat(Stream.of(TeamRule.values()).map(Rule::quote))
                .allSatisfy(quote -> assertThat(terms).contains(quote));
    }

    @Test
    void every_rule_has_its_sentence_in_Russian_and_no_sentence_is_left_over() {
        ResourceBundle russian =
                ResourceBundle.getBundle("org.assent.membership.team.rules", Locale.forLanguageTag("ru"));

        assertThat(russian.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(TeamRule.values()).map(Rule::name).toList());
    }
}
