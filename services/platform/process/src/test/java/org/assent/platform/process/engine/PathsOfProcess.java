package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.assent.platform.process.ModelGraph.Flow;
import org.assent.platform.process.ProcessTrace;
import org.assent.platform.process.ProcessTrace.Activity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Walks the ways through one model, in the engine and in the trace at once; in the end every arrow was taken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PathsOfProcess {
    private final Set<String> taken = new HashSet<>();
    final String process;
    final World world = World.get();
    UUID key = world.id();

    /** @param process the key of the model */
    PathsOfProcess(String process) {
        this.process = process;
    }

    @BeforeEach
    void empty() {
        World.get();
        key = world.id();
    }

    @AfterEach
    void collect() {
        taken.addAll(world.trace(process, key).flows());
    }

    @AfterAll
    void every_arrow_of_the_model_was_taken() {
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        world.graph(process).flows().stream().map(Flow::id).toList());
    }

    final void happens(Object event) {
        world.happens(key, event);
        agree();
    }

    /** The engine stands where the trace of the events says, and nothing went beside the model. */
    final void agree() {
        assertThat(world.found(process, key)).isEqualTo(world.expected(process, key));
        assertThat(world.trace(process, key).deviations()).isEmpty();
        assertThat(world.parked.all()).isEmpty();
    }

    final void at(Instant instant) {
        world.clock.set(instant);
        world.ringClocks();
        agree();
    }

    final void stands(String... elements) {
        assertThat(world.expected(process, key).waiting()).containsExactly(elements);
    }

    final void ended(String end) {
        ProcessTrace trace = world.trace(process, key);
        assertThat(trace.ended()).isTrue();
        assertThat(trace.deviations()).isEmpty();
        assertThat(trace.activities()).extracting(Activity::id).contains(end);
        assertThat(world.engine.runtime().createProcessInstanceQuery().count()).isZero();
        assertThat(world.engine.management().createJobQuery().count()).isZero();
    }
}
