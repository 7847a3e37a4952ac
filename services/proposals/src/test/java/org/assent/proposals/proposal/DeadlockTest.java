package org.assent.proposals.proposal;

import static org.assent.proposals.ProposalFacts.CALENDAR;
import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.QUESTION;
import static org.assent.proposals.ProposalFacts.ROLL;
import static org.assent.proposals.ProposalFacts.SETTINGS;
import static org.assent.proposals.ProposalFacts.THURSDAY;
import static org.assent.proposals.ProposalFacts.as;
import static org.assent.proposals.ProposalFacts.coChair;
import static org.assent.proposals.ProposalFacts.policy;
import static org.assent.proposals.ProposalFacts.put;
import static org.assent.proposals.ProposalFacts.registered;
import static org.assent.proposals.ProposalFacts.revise;
import static org.assent.proposals.ProposalFacts.revised;
import static org.assent.proposals.ProposalFacts.round;
import static org.assent.proposals.ProposalFacts.secretariat;
import static org.assent.proposals.ProposalFacts.wasPut;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assent.consensus.RoundState;
import org.assent.consensus.UnctMeeting;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.proposals.Escalation;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.messages.BeginFacilitation;
import org.assent.proposals.messages.BlockProposal;
import org.assent.proposals.messages.EndorseProposal;
import org.assent.proposals.messages.EscalateProposal;
import org.assent.proposals.messages.EscalationResultRecorded;
import org.assent.proposals.messages.FacilitationBegan;
import org.assent.proposals.messages.FacilitationReminded;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalEndorsed;
import org.assent.proposals.messages.ProposalEscalated;
import org.assent.proposals.messages.ProposalNotEndorsed;
import org.assent.proposals.messages.ProposalPutToConsensus;
import org.assent.proposals.messages.ProposalReleased;
import org.assent.proposals.messages.PutToConsensus;
import org.assent.proposals.messages.RecordEscalationResult;
import org.assent.proposals.messages.ReleaseProposal;
import org.assent.proposals.messages.RemindOfFacilitation;
import org.assent.proposals.messages.ReturnedForRevision;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Mode;
import org.assent.rules.time.Deadlines;
import org.assent.testing.Fixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From a text that was not adopted: facilitation, a meeting, escalation, revision or the end (CR18). */
class DeadlockTest {
    private static final UnctMeeting MEETING = new UnctMeeting(THURSDAY, "UN House", null);
    private static final EscalateProposal ESCALATE =
            new EscalateProposal(PROPOSAL, Escalation.RC_FACILITATION, " No wording is found ");
    private static final BeginFacilitation BEGIN = new BeginFacilitation(PROPOSAL, round(1));
    private static final RemindOfFacilitation REMIND = new RemindOfFacilitation(PROPOSAL);
    /** Thursday 5 February 2026 and ten working days: the end of Thursday 19 February at the duty station. */
    private static final FacilitationBegan BEGAN = new FacilitationBegan(
            PROPOSAL,
            "BLR",
            round(1),
            Deadlines.workingDaysAfter(THURSDAY, 9, CALENDAR),
            Deadlines.workingDaysAfter(THURSDAY, 10, CALENDAR));

    private static final ProposalEscalated ESCALATED =
            new ProposalEscalated(PROPOSAL, Escalation.RC_FACILITATION, "No wording is found");

    @Test
    void a_blocked_text_is_put_to_a_meeting_as_it_is_and_not_to_a_silence_CR18_T11() {
        given(broken(1)).when(meeting(1, MEETING), coChair()).thenEvents(wasPutToMeeting(2, 1));
        given(broken(1)).when(put(1), coChair()).thenRefused(ProposalRule.T11);
    }

    @Test
    void after_two_broken_silences_a_meeting_takes_the_matter_and_silences_are_counted_anew_CR17() {
        Object[] twice = and(
                broken(1),
                revised(2),
                wasPut(2, 2),
                new ProposalBlocked(PROPOSAL, round(2), RoundState.BROKEN, 2, null));

        given(and(twice, revised(3))).when(put(3), coChair()).thenRefused(ConsensusRule.CR17);
        given(and(twice, wasPutToMeeting(3, 2)))
                .when(new BlockProposal(PROPOSAL, round(3), RoundState.MAINTAINED, "UNHCR"), policy())
                .thenEvents(new ProposalBlocked(PROPOSAL, round(3), RoundState.MAINTAINED, 0, "UNHCR"));
    }

    @Test
    void a_broken_confirmation_after_a_meeting_is_no_broken_silence_round_CR17() {
        given(and(broken(1), wasPutToMeeting(2, 1)))
                .when(new BlockProposal(PROPOSAL, round(2), RoundState.BROKEN, "UNHCR"), policy())
                .thenEvents(new ProposalBlocked(PROPOSAL, round(2), RoundState.BROKEN, 0, "UNHCR"));
    }

    @Test
    void a_meeting_is_put_with_its_place_and_a_silence_without_one_CR10() {
        given(registered())
                .when(meeting(1, new UnctMeeting(THURSDAY, " ", null)), coChair())
                .thenRefused(ConsensusRule.CR10);
        given(registered()).when(meeting(1, null), coChair()).thenRefused(ConsensusRule.CR10);
    }

    @Test
    void a_meeting_that_was_withdrawn_leaves_no_way_around_the_change_of_the_text_T11() {
        Object[] released = and(broken(1), wasPutToMeeting(2, 1), new ProposalReleased(PROPOSAL, round(2)));

        given(released).when(put(1), coChair()).thenRefused(ProposalRule.T11);
        assertThat(given(released).when(meeting(1, MEETING), coChair()).events())
                .hasSize(1);
    }

    @Test
    void the_co_chairs_have_ten_working_days_from_the_block_to_bring_the_parties_together_CR18() {
        given(broken(1)).when(BEGIN, policy()).thenEvents(BEGAN);
        given(and(broken(1), BEGAN)).when(BEGIN, policy()).thenAnswer(StepAnswer.ALREADY_DONE);
        given(and(broken(1), revised(2))).when(BEGIN, policy()).thenAnswer(StepAnswer.ALREADY_DONE);
        given(broken(1)).when(BEGIN, coChair()).thenRefused(ConsensusRule.CR18);
    }

    @Test
    void they_are_reminded_once_when_one_working_day_is_left_and_only_while_it_is_blocked_CR18() {
        FacilitationReminded reminded = new FacilitationReminded(PROPOSAL, round(1), BEGAN.dueAt());
        Act late = Act.ofSystem(Channel.PROCESS, BEGAN.remindAt());

        given(and(broken(1), BEGAN)).when(REMIND, late).thenEvents(reminded);
        given(and(broken(1), BEGAN))
                .when(REMIND, Act.ofSystem(Channel.PROCESS, BEGAN.remindAt().minusMillis(1)))
                .thenAnswer(StepAnswer.NOT_YET);
        given(and(broken(1), BEGAN, reminded)).when(REMIND, late).thenAnswer(StepAnswer.ALREADY_DONE);
        given(and(broken(1), BEGAN, revised(2))).when(REMIND, late).thenAnswer(StepAnswer.ALREADY_DONE);
        given(and(broken(1), BEGAN)).when(REMIND, coChair()).thenRefused(ConsensusRule.CR18);
    }

    @Test
    void each_round_that_finds_no_consensus_gives_the_co_chairs_their_time_anew_CR18() {
        given(and(
                        broken(1),
                        BEGAN,
                        wasPutToMeeting(2, 1),
                        new ProposalBlocked(PROPOSAL, round(2), RoundState.BROKEN, 0, "UNHCR")))
                .when(new BeginFacilitation(PROPOSAL, round(2)), policy())
                .thenEvents(new FacilitationBegan(PROPOSAL, "BLR", round(2), BEGAN.remindAt(), BEGAN.dueAt()));
    }

    @Test
    void a_confirmation_that_was_broken_after_a_meeting_is_escalated_like_an_objection_in_the_hall_CR18() {
        given(and(
                        broken(1),
                        wasPutToMeeting(2, 1),
                        new ProposalBlocked(PROPOSAL, round(2), RoundState.BROKEN, 0, "UNHCR")))
                .when(ESCALATE, coChair())
                .thenEvents(ESCALATED);
    }

    @Test
    void a_co_chair_escalates_after_a_meeting_and_not_before_CR18() {
        given(deadlock()).when(ESCALATE, coChair()).thenEvents(ESCALATED);
        given(broken(1)).when(ESCALATE, coChair()).thenRefused(ConsensusRule.CR18);
        given(deadlock()).when(ESCALATE, secretariat()).thenRefused(ConsensusRule.CR18);
        given(and(
                        deadlock(),
                        revised(2),
                        wasPut(3, 2),
                        new ProposalBlocked(PROPOSAL, round(3), RoundState.BROKEN, 1, null)))
                .when(ESCALATE, coChair())
                .thenRefused(ConsensusRule.CR18);
        given(deadlock())
                .when(new EscalateProposal(PROPOSAL, Escalation.DISPUTE_RESOLUTION, " "), coChair())
                .thenRefused(ConsensusRule.CR18);
    }

    @Test
    void only_the_resident_coordinator_records_what_came_of_it_and_it_is_never_endorsement_T13() {
        Object[] escalated = and(deadlock(), ESCALATED);
        Act coordinator = as(Role.HEAD_OF_AGENCY, "RCO");

        given(escalated)
                .when(result(true), coordinator)
                .thenEvents(
                        new EscalationResultRecorded(PROPOSAL, true, "Talks were held", "Note of 3 March"),
                        new ReturnedForRevision(PROPOSAL, "Talks were held"));
        given(escalated)
                .when(result(false), coordinator)
                .thenEvents(
                        new EscalationResultRecorded(PROPOSAL, false, "Talks were held", "Note of 3 March"),
                        new ProposalNotEndorsed(PROPOSAL, "Talks were held"));
        given(escalated).when(result(true), coChair()).thenRefused(ProposalRule.T13);
        given(escalated).when(result(true), as(Role.HEAD_OF_AGENCY, "UNHCR")).thenRefused(ProposalRule.T13);
        given(deadlock()).when(result(true), coordinator).thenRefused(ProposalRule.T13);
        given(escalated)
                .when(new RecordEscalationResult(PROPOSAL, true, "Talks were held", " "), coordinator)
                .thenRefused(ProposalRule.T13);
    }

    @Test
    void after_an_escalation_a_text_that_was_brought_in_is_changed_and_put_again_CR18() {
        Object[] returned = and(deadlock(), ESCALATED, new ReturnedForRevision(PROPOSAL, "Talks were held"));

        given(returned).when(put(1), coChair()).thenRefused(ProposalRule.T09);
        given(returned).when(revise(1), secretariat()).thenEvents(revised(2));
        given(and(returned, revised(2))).when(put(2), coChair()).thenEvents(wasPut(3, 2));
    }

    /** Acts of all kinds in any order; whatever they lead to, an endorsement follows a round that was open. */
    @Test
    void no_way_leads_to_endorsement_without_a_round_CR18() {
        int endorsed = 0;
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Object> history = new ArrayList<>(List.of(registered()));
            int revision = 1;
            int rounds = 0;
            boolean open = false;
            for (int step = 0; step < 14; step++) {
                Object command = command(random.nextInt(9), revision, rounds);
                List<Object> events;
                try {
                    Fixture<Proposal>.Then then = given(history.toArray()).when(command, actor(command, random));
                    events = then.refusal() == null ? then.events() : List.of();
                } catch (IllegalStateException beforeTheFirstRound) {
                    events = List.of();
                }
                for (Object event : events) {
                    if (event instanceof ProposalEndorsed) {
                        assertThat(open).as("an open round in %s", history).isTrue();
                        endorsed++;
                    }
                    open = event instanceof ProposalPutToConsensus || (open && !ends(event));
                    rounds += event instanceof ProposalPutToConsensus ? 1 : 0;
                    revision += event instanceof org.assent.proposals.messages.TextRevised ? 1 : 0;
                }
                history.addAll(events);
            }
        }
        assertThat(endorsed).isPositive();
    }

    private static boolean ends(Object event) {
        return event instanceof ProposalBlocked
                || event instanceof ProposalReleased
                || event instanceof ProposalEndorsed;
    }

    private static Object command(int kind, int revision, int rounds) {
        return switch (kind) {
            case 0 -> put(revision);
            case 1 -> meeting(revision, MEETING);
            case 2 ->
                new EndorseProposal(
                        PROPOSAL, round(Math.max(1, rounds)), wasPut(1, 1).textHash());
            case 3 -> new BlockProposal(PROPOSAL, round(Math.max(1, rounds)), RoundState.BROKEN, "UNHCR");
            case 4 -> new BlockProposal(PROPOSAL, round(Math.max(1, rounds)), RoundState.MAINTAINED, "UNHCR");
            case 5 -> new ReleaseProposal(PROPOSAL, round(Math.max(1, rounds)));
            case 6 -> ESCALATE;
            case 7 -> result(revision % 2 == 0);
            default -> revise(revision);
        };
    }

    private static Act actor(Object command, Random random) {
        if (random.nextInt(12) == 0) {
            return as(Role.HEAD_OF_AGENCY, "UNHCR");
        }
        if (command instanceof EndorseProposal
                || command instanceof BlockProposal
                || command instanceof ReleaseProposal) {
            return policy();
        }
        return command instanceof RecordEscalationResult ? as(Role.HEAD_OF_AGENCY, "RCO") : coChair();
    }

    private static RecordEscalationResult result(boolean revise) {
        return new RecordEscalationResult(PROPOSAL, revise, " Talks were held ", " Note of 3 March ");
    }

    private static PutToConsensus meeting(int revision, @Nullable UnctMeeting meeting) {
        return new PutToConsensus(
                PROPOSAL,
                revision,
                QUESTION,
                ROLL,
                List.of("RCO", "IOM"),
                SETTINGS,
                CALENDAR,
                Mode.MEETING,
                meeting,
                10);
    }

    private static ProposalPutToConsensus wasPutToMeeting(int round, int revision) {
        ProposalPutToConsensus put = wasPut(round, revision);
        return new ProposalPutToConsensus(
                put.proposalId(),
                put.network(),
                put.roundId(),
                put.roundNumber(),
                put.revision(),
                put.by(),
                put.coChairs(),
                put.text(),
                put.textHash(),
                put.roll(),
                put.settings(),
                put.calendar(),
                Mode.MEETING,
                MEETING,
                put.silence());
    }

    private static Object[] broken(int times) {
        return new Object[] {
            registered(), wasPut(1, 1), new ProposalBlocked(PROPOSAL, round(1), RoundState.BROKEN, times, null)
        };
    }

    /** The meeting did not resolve it. */
    private static Object[] deadlock() {
        return and(
                broken(1),
                wasPutToMeeting(2, 1),
                new ProposalBlocked(PROPOSAL, round(2), RoundState.MAINTAINED, 0, "UNHCR"));
    }

    private static Object[] and(Object[] history, Object... more) {
        List<Object> all = new ArrayList<>(Arrays.asList(history));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    private static Fixture<Proposal> given(Object... history) {
        return Fixture.of(Proposal.class, ProposalsConfiguration.eventTypes()).given(history);
    }
}
