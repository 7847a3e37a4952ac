package org.assent.proposals.proposal;

import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.QUESTION;
import static org.assent.proposals.ProposalFacts.ROLL;
import static org.assent.proposals.ProposalFacts.TEXT;
import static org.assent.proposals.ProposalFacts.TITLE;
import static org.assent.proposals.ProposalFacts.as;
import static org.assent.proposals.ProposalFacts.coChair;
import static org.assent.proposals.ProposalFacts.policy;
import static org.assent.proposals.ProposalFacts.put;
import static org.assent.proposals.ProposalFacts.register;
import static org.assent.proposals.ProposalFacts.registered;
import static org.assent.proposals.ProposalFacts.revise;
import static org.assent.proposals.ProposalFacts.revised;
import static org.assent.proposals.ProposalFacts.roll;
import static org.assent.proposals.ProposalFacts.round;
import static org.assent.proposals.ProposalFacts.secretariat;
import static org.assent.proposals.ProposalFacts.wasPut;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assent.consensus.RoundState;
import org.assent.kernel.Paragraph;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.proposals.ProposalFacts;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.messages.BlockProposal;
import org.assent.proposals.messages.EndorseProposal;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalEndorsed;
import org.assent.proposals.messages.ProposalReleased;
import org.assent.proposals.messages.RegisterProposal;
import org.assent.proposals.messages.ReleaseProposal;
import org.assent.proposals.messages.ReviseText;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalTest {
    private static final ProposalBlocked BROKEN_ONCE =
            new ProposalBlocked(PROPOSAL, round(1), RoundState.BROKEN, 1, null);
    private static final ProposalEndorsed ENDORSED =
            new ProposalEndorsed(PROPOSAL, round(1), wasPut(1, 1).textHash());

    @Test
    void a_co_chair_or_the_secretariat_brings_a_text_before_the_network_T03() {
        given().when(register(), coChair()).thenEvents(registered()).thenAnswer(StepAnswer.DONE);
        given().when(register("  " + TITLE + " ", TEXT), secretariat()).thenEvents(registered());
    }

    @Test
    void a_joint_programme_is_drafted_and_never_brought_in_as_a_text_T03() {
        RegisterProposal programme = new RegisterProposal(
                PROPOSAL, "BLR", ProposalKind.JOINT_PROGRAMME, TITLE, "en", TEXT, "IOM", List.of("IOM"), null);

        given().when(programme, coChair()).thenRefused(ProposalRule.T03);
    }

    @Test
    void bringing_the_same_text_in_twice_registers_it_once() {
        given(registered()).when(register(), coChair()).thenNothing().thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CO_CHAIR", "SECRETARIAT"})
    void others_neither_bring_in_nor_change_nor_put_a_text_T03_T04_T09(Role role) {
        given().when(register(), as(role, "IOM")).thenRefused(ProposalRule.T03);
        given(registered()).when(revise(1), as(role, "IOM")).thenRefused(ProposalRule.T04);
        given(registered()).when(put(1), as(role, "IOM")).thenRefused(ProposalRule.T09);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CO_CHAIR", "SECRETARIAT"})
    void another_network_brings_nothing_in_here_and_changes_nothing_T03_T04_T09(Role role) {
        given().when(register(), as(role, "ARM", "IOM")).thenRefused(ProposalRule.T03);
        given(registered()).when(revise(1), as(role, "ARM", "IOM")).thenRefused(ProposalRule.T04);
        given(registered()).when(put(1), as(role, "ARM", "IOM")).thenRefused(ProposalRule.T09);
    }

    static Stream<Arguments> noTexts() {
        return Stream.of(
                Arguments.of(" ", TEXT),
                Arguments.of(TITLE, List.of()),
                Arguments.of(TITLE, List.of(new Paragraph("p1", " "))),
                Arguments.of(TITLE, List.of(new Paragraph(" ", "Text"))),
                Arguments.of(TITLE, List.of(new Paragraph("p1", "One"), new Paragraph("p1", "Two"))));
    }

    @ParameterizedTest
    @MethodSource("noTexts")
    void a_text_has_a_title_and_paragraphs_that_can_be_told_apart_T03_T04(String title, List<Paragraph> text) {
        given().when(register(title, text), coChair()).thenRefused(ProposalRule.T03);
        given(registered())
                .when(new ReviseText(PROPOSAL, 1, title, text, "Better"), coChair())
                .thenRefused(ProposalRule.T04);
    }

    @Test
    void a_text_is_changed_with_a_word_on_what_was_changed_T04() {
        given(registered()).when(revise(1), secretariat()).thenEvents(revised(2));
        given(registered(), revised(2))
                .when(new ReviseText(PROPOSAL, 2, TITLE, TEXT, " "), coChair())
                .thenRefused(ProposalRule.T04);
    }

    @Test
    void a_change_that_changes_nothing_is_refused_T04() {
        given(registered())
                .when(new ReviseText(PROPOSAL, 1, TITLE + " ", TEXT, "Nothing"), coChair())
                .thenRefused(ProposalRule.T04);
    }

    @Test
    void an_author_does_not_overwrite_a_revision_that_came_in_between_T04() {
        given(registered(), revised(2)).when(revise(1), coChair()).thenRefused(ProposalRule.T04);
    }

    @Test
    void a_text_is_not_changed_while_a_round_runs_on_it_or_after_it_was_endorsed_T04() {
        given(registered(), wasPut(1, 1)).when(revise(1), coChair()).thenRefused(ProposalRule.T04);
        given(registered(), wasPut(1, 1), ENDORSED).when(revise(1), coChair()).thenRefused(ProposalRule.T04);
    }

    @Test
    void a_co_chair_puts_the_latest_text_to_the_UNCT_T09() {
        given(registered()).when(put(1), coChair()).thenEvents(wasPut(1, 1));
        given(registered(), revised(2)).when(put(2), coChair()).thenEvents(wasPut(1, 2));
    }

    @Test
    void a_text_that_is_not_the_latest_any_more_is_not_put_T09() {
        given(registered(), revised(2)).when(put(1), coChair()).thenRefused(ProposalRule.T09);
    }

    @Test
    void what_is_endorsed_is_not_put_again_T09() {
        given(registered(), wasPut(1, 1), ENDORSED).when(put(1), coChair()).thenRefused(ProposalRule.T09);
    }

    @Test
    void a_matter_is_put_with_a_question_T09() {
        given(registered()).when(put(1, " ", ROLL), coChair()).thenRefused(ProposalRule.T09);
    }

    @Test
    void no_second_round_is_opened_while_one_runs_CR4() {
        given(registered(), wasPut(1, 1)).when(put(1), coChair()).thenRefused(ConsensusRule.CR4);
    }

    @Test
    void nothing_is_put_that_would_end_in_a_year_without_a_calendar_CR4() {
        given(registered())
                .when(put(1), ProposalFacts.at(Instant.parse("2026-12-31T12:00:00Z"), Role.CO_CHAIR, "BLR", "RCO"))
                .thenRefused(ConsensusRule.CR4);
    }

    @Test
    void nothing_is_put_to_nobody_CR1() {
        given(registered()).when(put(1, QUESTION, roll()), coChair()).thenRefused(ConsensusRule.CR1);
        given(registered())
                .when(put(1, QUESTION, roll("IOM", "IOM")), coChair())
                .thenRefused(ConsensusRule.CR1);
    }

    @Test
    void after_an_objection_the_text_is_changed_before_it_is_put_again_T11() {
        given(registered(), wasPut(1, 1), BROKEN_ONCE).when(put(1), coChair()).thenRefused(ProposalRule.T11);
        given(registered(), wasPut(1, 1), BROKEN_ONCE, revised(2))
                .when(put(2), coChair())
                .thenEvents(wasPut(2, 2));
    }

    @Test
    void after_two_broken_silences_the_next_round_is_a_meeting_CR17() {
        given(
                        registered(),
                        wasPut(1, 1),
                        BROKEN_ONCE,
                        revised(2),
                        wasPut(2, 2),
                        new ProposalBlocked(PROPOSAL, round(2), RoundState.BROKEN, 2, null),
                        revised(3))
                .when(put(3), coChair())
                .thenRefused(ConsensusRule.CR17);
    }

    @Test
    void a_round_without_consensus_is_no_broken_silence_CR17() {
        given(registered(), wasPut(1, 1), BROKEN_ONCE, revised(2), wasPut(2, 2))
                .when(new BlockProposal(PROPOSAL, round(2), RoundState.NOT_REACHED, null), policy())
                .thenEvents(new ProposalBlocked(PROPOSAL, round(2), RoundState.NOT_REACHED, 1, null));
    }

    @Test
    void consensus_endorses_and_a_broken_silence_blocks_T10_T11() {
        given(registered(), wasPut(1, 1))
                .when(new EndorseProposal(PROPOSAL, round(1), wasPut(1, 1).textHash()), policy())
                .thenEvents(ENDORSED)
                .thenAnswer(StepAnswer.DONE);
        given(registered(), wasPut(1, 1))
                .when(new BlockProposal(PROPOSAL, round(1), RoundState.BROKEN, null), policy())
                .thenEvents(BROKEN_ONCE)
                .thenAnswer(StepAnswer.DONE);
    }

    @Test
    void what_a_policy_says_twice_is_done_once() {
        Object[] endorsed = {registered(), wasPut(1, 1), ENDORSED};

        for (Object command : List.of(
                new EndorseProposal(PROPOSAL, round(1), wasPut(1, 1).textHash()),
                new BlockProposal(PROPOSAL, round(1), RoundState.BROKEN, null),
                new ReleaseProposal(PROPOSAL, round(1)))) {
            given(endorsed).when(command, policy()).thenNothing().thenAnswer(StepAnswer.ALREADY_DONE);
        }
    }

    @Test
    void the_end_of_an_earlier_round_does_not_end_the_one_that_runs() {
        given(registered(), wasPut(1, 1), BROKEN_ONCE, revised(2), wasPut(2, 2))
                .when(new BlockProposal(PROPOSAL, round(1), RoundState.BROKEN, null), policy())
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void no_person_endorses_blocks_or_releases_past_a_round_T10() {
        for (Object command : List.of(
                new EndorseProposal(PROPOSAL, round(1), wasPut(1, 1).textHash()),
                new BlockProposal(PROPOSAL, round(1), RoundState.BROKEN, null),
                new ReleaseProposal(PROPOSAL, round(1)))) {
            given(registered(), wasPut(1, 1)).when(command, coChair()).thenRefused(ProposalRule.T10);
        }
    }

    @Test
    void a_proposal_whose_round_was_withdrawn_is_put_again_on_the_same_text() {
        ProposalReleased released = new ProposalReleased(PROPOSAL, round(1));

        given(registered(), wasPut(1, 1))
                .when(new ReleaseProposal(PROPOSAL, round(1)), policy())
                .thenEvents(released);
        given(registered(), wasPut(1, 1), released).when(put(1), coChair()).thenEvents(wasPut(2, 1));
    }

    private static Fixture<Proposal> given(Object... history) {
        return Fixture.of(Proposal.class, ProposalsConfiguration.eventTypes()).given(history);
    }
}
