package org.assent.proposals.proposal;

import static org.assent.proposals.ProposalFacts.CALENDAR;
import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.QUESTION;
import static org.assent.proposals.ProposalFacts.ROLL;
import static org.assent.proposals.ProposalFacts.TEXT;
import static org.assent.proposals.ProposalFacts.TITLE;
import static org.assent.proposals.ProposalFacts.as;
import static org.assent.proposals.ProposalFacts.coChair;
import static org.assent.proposals.ProposalFacts.policy;
import static org.assent.proposals.ProposalFacts.put;
import static org.assent.proposals.ProposalFacts.round;
import static org.assent.proposals.ProposalFacts.secretariat;
import static org.assent.proposals.ProposalFacts.wasPut;
import static org.assent.proposals.SettingsFacts.CHANGES;
import static org.assent.proposals.SettingsFacts.REASON;
import static org.assent.proposals.SettingsFacts.propose;
import static org.assent.proposals.SettingsFacts.revise;
import static org.assent.proposals.SettingsFacts.settingsProposed;
import static org.assent.proposals.SettingsFacts.settingsRegistered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.membership.UsualSettings;
import org.assent.membership.messages.SettingChange;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.messages.EndorseProposal;
import org.assent.proposals.messages.ProposalEndorsed;
import org.assent.proposals.messages.ProposalPutToConsensus;
import org.assent.proposals.messages.ProposalRegistered;
import org.assent.proposals.messages.PutToConsensus;
import org.assent.proposals.messages.RegisterProposal;
import org.assent.proposals.messages.ReviseText;
import org.assent.proposals.messages.SettingsEndorsed;
import org.assent.proposals.messages.SettingsProposed;
import org.assent.proposals.messages.TextRevised;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsProposalTest {
    private static Fixture<Proposal> proposal() {
        return Fixture.of(Proposal.class, ProposalsConfiguration.eventTypes());
    }

    private static Fixture<Proposal> proposed() {
        return proposal().given(settingsRegistered(), settingsProposed());
    }

    @Test
    void the_text_is_made_from_the_values_that_change_NS1() {
        proposal().when(propose(), secretariat()).thenEvents(settingsRegistered(), settingsProposed());

        assertThat(settingsRegistered().paragraphs().get(0).text())
                .isEqualTo("A silence lasts at least: 96 hours. Until now: 72 hours.");
    }

    @Test
    void nothing_changed_an_impossible_value_and_no_reason_are_refused_NS1() {
        proposal()
                .when(propose(Map.of("silence.minimum", "PT72H"), REASON), coChair())
                .thenRefused(ProposalRule.NS1);
        proposal()
                .when(propose(Map.of("silence.minimum", "soon"), REASON), coChair())
                .thenRefused(ProposalRule.NS1);
        proposal()
                .when(propose(Map.of("silence.minimum", "PT96H"), "  "), coChair())
                .thenRefused(ProposalRule.NS1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SETTINGS", "JOINT_PROGRAMME"})
    void nobody_types_the_text_of_settings_or_of_a_joint_programme_T03(ProposalKind kind) {
        proposal()
                .when(
                        new RegisterProposal(PROPOSAL, "BLR", kind, TITLE, "en", TEXT, null, List.of(), null),
                        secretariat())
                .thenRefused(ProposalRule.T03);
    }

    @Test
    void rules_of_procedure_are_brought_in_like_a_statement_T03() {
        proposal()
                .when(
                        new RegisterProposal(
                                PROPOSAL,
                                "BLR",
                                ProposalKind.RULES_OF_PROCEDURE,
                                TITLE,
                                "en",
                                TEXT,
                                null,
                                List.of(),
                                null),
                        coChair())
                .thenEvents(new ProposalRegistered(
                        PROPOSAL,
                        "BLR",
                        ProposalKind.RULES_OF_PROCEDURE,
                        TITLE,
                        "en",
                        TEXT,
                        null,
                        List.of(),
                        null,
                        2026));
    }

    @Test
    void the_text_is_made_anew_and_never_typed_over_T04() {
        List<Object> events = proposed().when(revise(1), secretariat()).events();

        assertThat(events).hasSize(2);
        assertThat(events.get(0)).isInstanceOfSatisfying(TextRevised.class, revised -> {
            assertThat(revised.revision()).isEqualTo(2);
            assertThat(revised.paragraphs().get(0).text()).contains("120 hours");
        });
        assertThat(events.get(1))
                .isEqualTo(new SettingsProposed(
                        PROPOSAL, 2, "1", List.of(new SettingChange("silence.minimum", "PT72H", "PT120H")), REASON));
        proposed()
                .when(new ReviseText(PROPOSAL, 1, TITLE, TEXT, "By hand"), secretariat())
                .thenRefused(ProposalRule.T04);
        proposed().when(revise(7), secretariat()).thenRefused(ProposalRule.T04);
    }

    @Test
    void it_is_put_to_the_UNCT_from_the_version_in_force_NS2() {
        assertThat(proposed().when(put(1), coChair()).events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ProposalPutToConsensus.class,
                        event -> assertThat(event.text().paragraphs())
                                .isEqualTo(settingsRegistered().paragraphs()));
    }

    @Test
    void a_text_that_starts_from_values_no_longer_in_force_is_not_put_NS2() {
        proposed()
                .when(
                        new PutToConsensus(
                                PROPOSAL,
                                1,
                                QUESTION,
                                ROLL,
                                List.of("RCO", "IOM"),
                                UsualSettings.consensus("2"),
                                CALENDAR),
                        coChair())
                .thenRefused(ProposalRule.NS2);
    }

    @Test
    void consensus_decides_the_settings_and_another_text_decides_none() {
        EndorseProposal endorse =
                new EndorseProposal(PROPOSAL, round(1), wasPut(1, 1).textHash());
        ProposalEndorsed endorsed =
                new ProposalEndorsed(PROPOSAL, round(1), wasPut(1, 1).textHash());

        proposal()
                .given(settingsRegistered(), settingsProposed(), wasPut(1, 1))
                .when(endorse, policy())
                .thenEvents(endorsed, new SettingsEndorsed(PROPOSAL, "BLR", round(1), CHANGES));
        proposal()
                .given(settingsRegistered(), settingsProposed(), wasPut(1, 1), endorsed)
                .when(endorse, policy())
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void a_member_proposes_no_settings_T03() {
        proposal().when(propose(), as(Role.MEMBER, "UNHCR")).thenRefused(ProposalRule.T03);
    }
}
