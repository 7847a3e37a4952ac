package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.assent.platform.process.ModelGraph.Flow;
import org.assent.platform.process.ProcessTrace;
import org.assent.platform.process.ProcessTrace.Activity;
import org.assent.platform.process.engine.ReviewEvents.CallClosed;
import org.assent.platform.process.engine.ReviewEvents.CallOpened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways through the model of a call, in the engine and in the trace at once. */
class CallPathsTest {
    private static final Set<String> TAKEN = new HashSet<>();
    private static final String PROCESS = "call";
    private static World world;
    private UUID key;

    @AfterAll
    static void every_arrow_of_the_model_was_taken() {
        assertThat(TAKEN)
                .containsExactlyInAnyOrderElementsOf(
                        world.graph(PROCESS).flows().stream().map(Flow::id).toList());
    }

    @BeforeEach
    void empty() {
        world = World.get();
        key = world.id();
    }

    @AfterEach
    void collect() {
        TAKEN.addAll(world.trace(PROCESS, key).flows());
    }

    private void happens(Object event) {
        world.happens(key, event);
        agree();
    }

    private void agree() {
        assertThat(world.found(PROCESS, key)).isEqualTo(world.expected(PROCESS, key));
        assertThat(world.trace(PROCESS, key).deviations()).isEmpty();
        assertThat(world.parked.all()).isEmpty();
    }

    private void at(Instant instant) {
        world.clock.set(instant);
        world.ringClocks();
        agree();
    }

    private void stands(String... elements) {
        assertThat(world.expected(PROCESS, key).waiting()).containsExactly(elements);
    }

    private void ended(String end) {
        ProcessTrace trace = world.trace(PROCESS, key);
        assertThat(trace.ended()).isTrue();
        assertThat(trace.activities()).extracting(Activity::id).contains(end);
        assertThat(world.engine.runtime().createProcessInstanceQuery().count()).isZero();
        assertThat(world.engine.management().createJobQuery().count()).isZero();
    }

    @Test
    void a_call_is_asked_to_close_when_its_date_has_come() {
        Instant closing = World.START.plus(Duration.ofDays(30));
        happens(new CallOpened(closing));
        stands("CallClosed");
        at(closing.minusMillis(1));
        assertThat(world.steps.calls()).isEmpty();
        at(closing);
        assertThat(world.steps.calls()).containsExactly("closeCall");
        stands("CallClosed");
        happens(new CallClosed());
        ended("closed");
    }

    @Test
    void a_call_closed_before_its_date_needs_no_clock() {
        happens(new CallOpened(World.START.plus(Duration.ofDays(30))));
        happens(new CallClosed());
        ended("closed");
    }
}
