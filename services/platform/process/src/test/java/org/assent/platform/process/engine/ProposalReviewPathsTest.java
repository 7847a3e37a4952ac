package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.assent.platform.process.engine.ReviewEvents.ConsultationCompleted;
import org.assent.platform.process.engine.ReviewEvents.ConsultationReleased;
import org.assent.platform.process.engine.ReviewEvents.DossierFoundComplete;
import org.assent.platform.process.engine.ReviewEvents.DossierFoundIncomplete;
import org.assent.platform.process.engine.ReviewEvents.DraftSubmitted;
import org.assent.platform.process.engine.ReviewEvents.ObjectionWithdrawn;
import org.assent.platform.process.engine.ReviewEvents.ProposalBlocked;
import org.assent.platform.process.engine.ReviewEvents.ProposalEndorsed;
import org.assent.platform.process.engine.ReviewEvents.ProposalEscalated;
import org.assent.platform.process.engine.ReviewEvents.ProposalNotEndorsed;
import org.assent.platform.process.engine.ReviewEvents.ProposalPutToConsensus;
import org.assent.platform.process.engine.ReviewEvents.ProposalPutToConsultation;
import org.assent.platform.process.engine.ReviewEvents.ProposalReleased;
import org.assent.platform.process.engine.ReviewEvents.ProposalWithdrawn;
import org.assent.platform.process.engine.ReviewEvents.ReturnedForRevision;
import org.assent.platform.process.engine.ReviewEvents.RevisionClassConfirmed;
import org.assent.platform.process.engine.ReviewEvents.RevisionSubmitted;
import org.junit.jupiter.api.Test;

/** The ways through the model of a proposal's way, in the engine and in the trace at once. */
class ProposalReviewPathsTest extends PathsOfProcess {
    ProposalReviewPathsTest() {
        super("proposal-review");
    }

    private static Instant day(int days) {
        return World.START.plus(Duration.ofDays(days));
    }

    private void foundComplete() {
        happens(new DraftSubmitted(day(3)));
        stands("checking");
        happens(new DossierFoundComplete());
        stands("ProposalPutToConsultation");
    }

    private void consultedOn() {
        foundComplete();
        happens(new ProposalPutToConsultation());
        stands("consulting");
        happens(new ConsultationCompleted());
        stands("next");
    }

    @Test
    void a_proposal_to_which_nobody_objects_is_endorsed() {
        consultedOn();
        happens(new ProposalPutToConsensus());
        stands("deciding");
        happens(new ProposalEndorsed());
        ended("endorsed");
    }

    @Test
    void a_dossier_found_incomplete_comes_back_to_the_same_check() {
        happens(new DraftSubmitted(day(3)));
        happens(new DossierFoundIncomplete());
        stands("DraftSubmitted_again");
        happens(new DraftSubmitted(day(10)));
        stands("checkDueAgain", "checking");
        happens(new DossierFoundIncomplete());
        happens(new DraftSubmitted(day(20)));
        stands("checkDueAgain", "checkDueAgain", "checking");
        assertThat(world.engine.runtime().createProcessInstanceQuery().count()).isOne();
        assertThat(world.expected(process, key).clocks())
                .containsExactly("checkDue " + day(3), "checkDueAgain " + day(10), "checkDueAgain " + day(20));
    }

    @Test
    void each_submission_has_a_clock_that_asks_whether_the_check_is_late() {
        happens(new DraftSubmitted(day(3)));
        at(day(3).minusMillis(1));
        assertThat(world.steps.calls()).isEmpty();
        at(day(3));
        assertThat(world.steps.calls()).containsExactly("noteOverdueCheck");
        stands("checking");
        happens(new DossierFoundIncomplete());
        happens(new DraftSubmitted(day(10)));
        at(day(10));
        assertThat(world.steps.calls()).containsExactly("noteOverdueCheck", "noteOverdueCheck");
        stands("checking");
        happens(new DossierFoundComplete());
        stands("ProposalPutToConsultation");
    }

    @Test
    void a_consultation_without_a_result_is_followed_by_another() {
        foundComplete();
        happens(new ProposalPutToConsultation());
        happens(new ConsultationReleased());
        stands("ProposalPutToConsultation");
        happens(new ProposalPutToConsultation());
        stands("consulting");
    }

    @Test
    void a_revised_text_is_consulted_on_again_or_goes_before_the_unct() {
        consultedOn();
        happens(new RevisionSubmitted());
        stands("RevisionClassConfirmed");
        happens(new RevisionClassConfirmed());
        stands("next");
        happens(new ProposalPutToConsultation());
        stands("consulting");
        happens(new ConsultationCompleted());
        happens(new RevisionSubmitted());
        happens(new RevisionClassConfirmed());
        happens(new ProposalPutToConsensus());
        stands("deciding");
    }

    @Test
    void a_round_that_ended_without_an_outcome_leaves_the_proposal_ready() {
        consultedOn();
        happens(new ProposalPutToConsensus());
        happens(new ProposalReleased());
        stands("next");
        happens(new ProposalPutToConsensus());
        happens(new ProposalEndorsed());
        ended("endorsed");
    }

    @Test
    void a_blocked_text_is_revised() {
        consultedOn();
        happens(new ProposalPutToConsensus());
        happens(new ProposalBlocked());
        stands("blocked");
        happens(new ReturnedForRevision());
        stands("next");
        happens(new RevisionSubmitted());
        stands("RevisionClassConfirmed");
    }

    @Test
    void a_blocked_text_is_put_again_once_its_objector_has_withdrawn() {
        consultedOn();
        happens(new ProposalPutToConsensus());
        happens(new ProposalBlocked());
        happens(new ObjectionWithdrawn());
        stands("next");
        happens(new ProposalPutToConsensus());
        happens(new ProposalEndorsed());
        ended("endorsed");
    }

    @Test
    void a_blocked_text_is_taken_in_a_meeting_CR18() {
        blocked();
        happens(new ProposalPutToConsensus());
        stands("deciding");
        happens(new ProposalEndorsed());
        ended("endorsed");
    }

    @Test
    void a_deadlock_is_escalated_and_comes_back_for_revision_CR18() {
        blocked();
        happens(new ProposalEscalated());
        stands("escalated");
        happens(new ReturnedForRevision());
        stands("next");
    }

    @Test
    void a_deadlock_that_nobody_resolves_ends_without_endorsement_CR18() {
        blocked();
        happens(new ProposalEscalated());
        happens(new ProposalNotEndorsed());
        ended("notEndorsed");
    }

    private void blocked() {
        consultedOn();
        happens(new ProposalPutToConsensus());
        happens(new ProposalBlocked());
        stands("blocked");
    }

    @Test
    void a_proposal_withdrawn_during_its_check_takes_its_clocks_with_it() {
        happens(new DraftSubmitted(day(3)));
        happens(new DossierFoundIncomplete());
        happens(new DraftSubmitted(day(10)));
        happens(new ProposalWithdrawn());
        ended("withdrawn");
    }

    @Test
    void a_proposal_withdrawn_before_the_unct_is_decided_on_no_more() {
        consultedOn();
        happens(new ProposalPutToConsensus());
        happens(new ProposalWithdrawn());
        ended("withdrawn");
    }
}
