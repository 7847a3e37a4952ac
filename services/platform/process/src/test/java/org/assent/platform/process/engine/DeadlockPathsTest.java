package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.assent.platform.process.engine.ReviewEvents.FacilitationBegan;
import org.assent.platform.process.engine.ReviewEvents.ProposalEndorsed;
import org.assent.platform.process.engine.ReviewEvents.ProposalNotEndorsed;
import org.assent.platform.process.engine.ReviewEvents.ProposalWithdrawn;
import org.junit.jupiter.api.Test;

/** The ways through the model of a deadlock, in the engine and in the trace at once. */
class DeadlockPathsTest extends PathsOfProcess {
    DeadlockPathsTest() {
        super("deadlock");
    }

    private static Instant day(int days) {
        return World.START.plus(Duration.ofDays(days));
    }

    @Test
    void the_co_chairs_are_reminded_once_one_working_day_is_left_and_the_matter_may_still_end_in_consensus() {
        happens(new FacilitationBegan(day(12)));
        stands("facilitating");
        at(day(12).minusMillis(1));
        assertThat(world.steps.calls()).isEmpty();
        at(day(12));
        assertThat(world.steps.calls()).containsExactly("remindOfFacilitation");
        stands("facilitating");
        happens(new ProposalEndorsed());
        ended("endorsed");
    }

    @Test
    void a_text_that_is_blocked_again_has_a_clock_of_its_own_beside_the_first() {
        happens(new FacilitationBegan(day(12)));
        happens(new FacilitationBegan(day(20)));
        assertThat(world.expected(process, key).clocks())
                .containsExactlyInAnyOrder("remindAt " + day(12), "remindAgainAt " + day(20));
        at(day(12));
        at(day(20));
        assertThat(world.steps.calls()).containsExactly("remindOfFacilitation", "remindOfFacilitation");
        happens(new ProposalNotEndorsed());
        ended("notEndorsed");
    }

    @Test
    void a_proposal_that_is_withdrawn_leaves_no_clock() {
        happens(new FacilitationBegan(day(12)));
        happens(new ProposalWithdrawn());
        ended("withdrawn");
    }
}
