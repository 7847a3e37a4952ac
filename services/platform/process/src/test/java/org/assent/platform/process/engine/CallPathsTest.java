package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.assent.platform.process.engine.ReviewEvents.CallClosed;
import org.assent.platform.process.engine.ReviewEvents.CallOpened;
import org.junit.jupiter.api.Test;

/** The ways through the model of a call, in the engine and in the trace at once. */
class CallPathsTest extends PathsOfProcess {
    CallPathsTest() {
        super("call");
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
