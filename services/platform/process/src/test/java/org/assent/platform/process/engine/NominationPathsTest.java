package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.assent.platform.process.EngineRebuild.Report;
import org.assent.platform.process.engine.NominationEvents.InvitationWithdrawn;
import org.assent.platform.process.engine.NominationEvents.NominationAnswered;
import org.assent.platform.process.engine.NominationEvents.NominationCompleted;
import org.assent.platform.process.engine.NominationEvents.NominationDeclined;
import org.assent.platform.process.engine.NominationEvents.NominationInvited;
import org.assent.platform.process.engine.NominationEvents.NominationLapsed;
import org.assent.platform.process.engine.NominationEvents.NominationReopened;
import org.junit.jupiter.api.Test;

/** The ways through the model of an invitation to nominate, in the engine and in the trace at once. */
class NominationPathsTest extends PathsOfProcess {
    private static final Instant HALF_TIME = World.START.plus(Duration.ofDays(7));
    private static final Instant LAST_DAY = World.START.plus(Duration.ofDays(13));
    private static final Instant CLOSES = World.START.plus(Duration.ofDays(14));

    NominationPathsTest() {
        super("nomination");
    }

    private void invited() {
        happens(new NominationInvited(HALF_TIME, LAST_DAY, CLOSES));
        stands("nominateMember");
    }

    @Test
    void the_head_nominates_and_the_secretariat_registers() {
        invited();
        happens(new NominationAnswered());
        stands("registerMember");
        happens(new NominationCompleted());
        ended("registered");
    }

    @Test
    void the_head_is_reminded_twice_and_then_the_invitation_lapses() {
        invited();
        at(HALF_TIME.minusMillis(1));
        assertThat(world.steps.calls()).isEmpty();
        at(HALF_TIME);
        at(LAST_DAY);
        assertThat(world.steps.calls()).containsExactly("remindHead", "remindHead");
        at(CLOSES);
        assertThat(world.steps.calls()).endsWith("lapseNomination");
        stands("nominateMember");
        happens(new NominationLapsed());
        ended("lapsed");
    }

    @Test
    void a_returned_nomination_goes_back_to_the_head_and_has_clocks_of_its_own() {
        invited();
        at(HALF_TIME);
        happens(new NominationAnswered());
        Instant lastDay = CLOSES.plus(Duration.ofDays(6));
        Instant closes = CLOSES.plus(Duration.ofDays(7));
        happens(new NominationReopened(CLOSES.plus(Duration.ofDays(3)), lastDay, closes));
        stands("lastDayAnew", "nominateMember");
        at(CLOSES);
        assertThat(world.steps.calls()).containsExactly("remindHead", "remindHead", "lapseNomination");
        stands("lastDayAnew", "nominateMember");
        at(lastDay);
        at(closes);
        assertThat(world.steps.calls()).endsWith("remindHead", "lapseNomination");
        happens(new NominationAnswered());
        happens(new NominationCompleted());
        ended("registered");
    }

    @Test
    void a_head_who_declines_ends_it() {
        invited();
        happens(new NominationDeclined());
        ended("declined");
    }

    @Test
    void an_invitation_that_is_taken_back_ends_with_all_its_clocks() {
        invited();
        happens(new InvitationWithdrawn());
        ended("withdrawn");
    }

    @Test
    void after_all_instances_are_lost_the_events_bring_it_back_with_its_task_and_its_clocks() {
        invited();
        at(HALF_TIME);
        happens(new NominationAnswered());
        happens(new NominationReopened(
                CLOSES.plus(Duration.ofDays(3)), CLOSES.plus(Duration.ofDays(6)), CLOSES.plus(Duration.ofDays(7))));
        happens(new NominationAnswered());
        Standing before = world.found(process, key);

        Report report = world.rebuild.rebuild((done, all) -> {});

        assertThat(report.differences()).isEmpty();
        assertThat(report.instances()).isEqualTo(1);
        world.ringClocks();
        assertThat(world.found(process, key)).isEqualTo(before);
        happens(new NominationCompleted());
        ended("registered");
    }
}
