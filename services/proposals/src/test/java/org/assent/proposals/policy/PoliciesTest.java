package org.assent.proposals.policy;

import static org.assent.proposals.ProposalFacts.CALENDAR;
import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.ROLL;
import static org.assent.proposals.ProposalFacts.SETTINGS;
import static org.assent.proposals.ProposalFacts.SUBJECT;
import static org.assent.proposals.ProposalFacts.THURSDAY;
import static org.assent.proposals.ProposalFacts.registered;
import static org.assent.proposals.ProposalFacts.round;
import static org.assent.proposals.ProposalFacts.wasPut;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.assent.consensus.Dialogue;
import org.assent.consensus.RoundState;
import org.assent.consensus.messages.ConsensusNotReached;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.consensus.messages.ObjectionMaintained;
import org.assent.consensus.messages.OpenConsensusRound;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.TakeBackObjection;
import org.assent.kernel.Subject;
import org.assent.membership.messages.AdoptDecidedSettings;
import org.assent.membership.messages.SettingsDecision;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.Recorded;
import org.assent.proposals.SettingsFacts;
import org.assent.proposals.messages.BeginFacilitation;
import org.assent.proposals.messages.BlockProposal;
import org.assent.proposals.messages.EndorseProposal;
import org.assent.proposals.messages.ObjectionWithdrawn;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ReleaseProposal;
import org.assent.proposals.messages.SettingsEndorsed;
import org.assent.proposals.messages.TakeProposalNumber;
import org.assent.rules.consensus.ConsensusTest;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    private static final UUID ROUND = round(1);
    /** A workplan is decided on by rounds too, and is none of our business. */
    private static final Subject ANOTHER =
            new Subject("workplan", UUID.fromString("01920000-0000-7000-8000-000000000009"));

    private static final Outcome OUTCOME =
            new Outcome(Outcome.Kind.REACHED, List.of(), List.of(), List.of(), ConsensusTest.VERSION);

    @Test
    void a_proposal_takes_the_next_number_of_its_network_kind_and_year() {
        TakeProposalNumber command = new WhenProposalRegisteredThenTakeNumber()
                .then(Recorded.of(registered()))
                .orElseThrow();

        assertThat(command)
                .isEqualTo(new TakeProposalNumber(command.registerId(), "BLR", ProposalKind.STATEMENT, 2026, PROPOSAL));
        assertThat(new WhenProposalRegisteredThenTakeNumber().then(Recorded.of(registered())))
                .contains(command);
    }

    @Test
    void where_there_is_no_consensus_the_co_chairs_take_the_matter_up_CR18() {
        assertThat(new WhenProposalBlockedThenBeginFacilitation()
                        .then(Recorded.of(new ProposalBlocked(PROPOSAL, ROUND, RoundState.BROKEN, 1, "UNHCR"))))
                .contains(new BeginFacilitation(PROPOSAL, ROUND));
    }

    @Test
    void what_the_UNCT_decided_about_the_settings_comes_into_force_by_that_decision() {
        assertThat(new WhenSettingsEndorsedThenAdoptSettings()
                        .then(Recorded.of(new SettingsEndorsed(PROPOSAL, "BLR", ROUND, SettingsFacts.CHANGES))))
                .contains(
                        new AdoptDecidedSettings("BLR", new SettingsDecision(PROPOSAL, ROUND), SettingsFacts.CHANGES));
    }

    @Test
    void what_was_put_becomes_a_round_on_the_facts_of_then() {
        assertThat(new WhenProposalPutToConsensusThenOpenRound().then(Recorded.of(wasPut(1, 2))))
                .contains(new OpenConsensusRound(
                        ROUND,
                        "BLR",
                        SUBJECT,
                        1,
                        "RCO",
                        List.of("RCO", "IOM"),
                        wasPut(1, 2).text(),
                        ROLL,
                        SETTINGS,
                        CALENDAR));
    }

    @Test
    void consensus_endorses_the_proposal_on_exactly_that_text() {
        WhenConsensusReachedThenEndorseProposal policy = new WhenConsensusReachedThenEndorseProposal();

        assertThat(policy.then(Recorded.of(reached(SUBJECT))))
                .contains(new EndorseProposal(PROPOSAL, ROUND, wasPut(1, 1).textHash()));
        assertThat(policy.then(Recorded.of(reached(ANOTHER)))).isEmpty();
    }

    private static ConsensusReached reached(Subject subject) {
        return new ConsensusReached(
                ROUND, "BLR", subject, Mode.SILENCE, wasPut(1, 1).textHash(), THURSDAY, OUTCOME);
    }

    @Test
    void a_broken_silence_blocks_the_proposal() {
        WhenSilenceBrokenThenBlockProposal policy = new WhenSilenceBrokenThenBlockProposal();

        assertThat(policy.then(Recorded.of(broken(SUBJECT))))
                .contains(new BlockProposal(PROPOSAL, ROUND, RoundState.BROKEN, "UNHCR"));
        assertThat(policy.then(Recorded.of(broken(ANOTHER)))).isEmpty();
    }

    private static SilenceBroken broken(Subject subject) {
        return new SilenceBroken(ROUND, subject, "UNHCR", Position.OBJECT, THURSDAY, null, OUTCOME);
    }

    @Test
    void a_round_without_consensus_blocks_the_proposal() {
        WhenConsensusNotReachedThenBlockProposal policy = new WhenConsensusNotReachedThenBlockProposal();

        assertThat(policy.then(Recorded.of(new ConsensusNotReached(ROUND, SUBJECT, THURSDAY, OUTCOME))))
                .contains(new BlockProposal(PROPOSAL, ROUND, RoundState.NOT_REACHED, null));
        assertThat(policy.then(Recorded.of(new ConsensusNotReached(ROUND, ANOTHER, THURSDAY, OUTCOME))))
                .isEmpty();
    }

    @Test
    void an_objection_maintained_in_the_meeting_blocks_the_proposal_and_names_its_maker_where_there_is_one() {
        WhenObjectionMaintainedThenBlockProposal policy = new WhenObjectionMaintainedThenBlockProposal();

        assertThat(policy.then(
                        Recorded.of(new ObjectionMaintained(ROUND, SUBJECT, List.of("UNHCR"), THURSDAY, OUTCOME))))
                .contains(new BlockProposal(PROPOSAL, ROUND, RoundState.MAINTAINED, "UNHCR"));
        assertThat(policy.then(Recorded.of(
                        new ObjectionMaintained(ROUND, SUBJECT, List.of("UNHCR", "WHO"), THURSDAY, OUTCOME))))
                .contains(new BlockProposal(PROPOSAL, ROUND, RoundState.MAINTAINED, null));
        assertThat(policy.then(
                        Recorded.of(new ObjectionMaintained(ROUND, ANOTHER, List.of("UNHCR"), THURSDAY, OUTCOME))))
                .isEmpty();
    }

    @Test
    void a_round_withdrawn_leaves_the_proposal_as_it_was() {
        WhenConsensusRoundWithdrawnThenReleaseProposal policy = new WhenConsensusRoundWithdrawnThenReleaseProposal();

        assertThat(policy.then(Recorded.of(new ConsensusRoundWithdrawn(ROUND, SUBJECT, "Wrong annex"))))
                .contains(new ReleaseProposal(PROPOSAL, ROUND));
        assertThat(policy.then(Recorded.of(new ConsensusRoundWithdrawn(ROUND, ANOTHER, "Wrong annex"))))
                .isEmpty();
    }

    @Test
    void an_objection_that_was_withdrawn_in_writing_ends_the_dialogue_about_it() {
        UUID round = UUID.fromString("01920000-0000-7000-8000-0000000000b1");

        assertThat(new WhenObjectionWithdrawnThenTakeBackObjection()
                        .then(Recorded.of(new ObjectionWithdrawn(PROPOSAL, round, "UNHCR", "Settled"))))
                .contains(new TakeBackObjection(Dialogue.of(round, "UNHCR"), "Settled"));
    }
}
