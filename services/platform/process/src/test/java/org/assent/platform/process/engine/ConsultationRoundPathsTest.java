package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.assent.platform.process.engine.ConsultationEvents.AddresseeAdded;
import org.assent.platform.process.engine.ConsultationEvents.ConsultationClosed;
import org.assent.platform.process.engine.ConsultationEvents.ConsultationOpened;
import org.assent.platform.process.engine.ConsultationEvents.ConsultationVoided;
import org.assent.platform.process.engine.ConsultationEvents.EveryAddresseeAnswered;
import org.junit.jupiter.api.Test;

/** The ways through the consultation model, in the engine and in the trace at once. */
class ConsultationRoundPathsTest extends PathsOfProcess {
    private final Instant halfTime = World.START.plus(Duration.ofDays(7));
    private final Instant lastDay = World.START.plus(Duration.ofDays(13));
    private final Instant closes = World.START.plus(Duration.ofDays(14));

    ConsultationRoundPathsTest() {
        super("consultation-round");
    }

    private void opened() {
        happens(new ConsultationOpened(halfTime, lastDay, closes));
        assertThat(world.expected(process, key).waiting()).containsExactly("serveAddressees");
        world.executeSteps();
        agree();
        assertThat(world.expected(process, key).waiting()).containsExactly("ConsultationClosed");
    }

    @Test
    void the_silent_are_reminded_twice_and_the_deadline_closes_the_round() {
        opened();
        assertThat(world.expected(process, key).clocks())
                .containsExactly("deadline " + closes, "halfTime " + halfTime, "lastDay " + lastDay);
        at(halfTime.minusMillis(1));
        assertThat(world.steps.calls()).containsExactly("serveAddressees");
        at(halfTime);
        at(lastDay);
        assertThat(world.steps.calls()).containsExactly("serveAddressees", "remindAddressees", "remindAddressees");
        at(closes);
        assertThat(world.steps.calls()).endsWith("closeConsultation");
        happens(new ConsultationClosed());
        ended("consulted");
    }

    @Test
    void when_everybody_has_answered_nobody_waits_for_the_deadline() {
        opened();
        happens(new EveryAddresseeAnswered());
        assertThat(world.expected(process, key).waiting())
                .containsExactly("ConsultationClosed", "closeConsultation_everybody");
        world.executeSteps();
        assertThat(world.steps.calls()).endsWith("closeConsultation");
        agree();
        ended("consulted");
    }

    @Test
    void a_member_added_late_has_a_clock_of_its_own_and_the_earlier_one_is_told_not_yet() {
        opened();
        at(lastDay);
        Instant later = closes.plus(Duration.ofDays(2));
        happens(new AddresseeAdded(closes, later));
        at(closes);
        assertThat(world.steps.calls().stream().filter("closeConsultation"::equals))
                .hasSize(1);
        assertThat(world.expected(process, key).waiting()).containsExactly("ConsultationClosed", "addedDeadline");
        at(later);
        assertThat(world.steps.calls().stream().filter("closeConsultation"::equals))
                .hasSize(2);
        happens(new ConsultationClosed());
        ended("consulted");
    }

    @Test
    void a_void_round_ends_with_all_its_clocks() {
        opened();
        happens(new AddresseeAdded(lastDay, closes));
        happens(new ConsultationVoided());
        ended("voided");
    }

    @Test
    void a_round_becomes_void_even_before_it_was_sent() {
        happens(new ConsultationOpened(halfTime, lastDay, closes));
        happens(new ConsultationVoided());
        ended("voided");
    }
}
