package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.assent.platform.process.engine.ObjectionEvents.ObjectionLapsed;
import org.assent.platform.process.engine.ObjectionEvents.ObjectionRaised;
import org.assent.platform.process.engine.ObjectionEvents.ObjectionReplyAssigned;
import org.junit.jupiter.api.Test;

/** The ways through the model of an objection, in the engine and in the trace at once. */
class ObjectionPathsTest extends PathsOfProcess {
    private static final Instant REMINDER = World.START.plus(Duration.ofDays(13));

    ObjectionPathsTest() {
        super("objection");
    }

    @Test
    void whoever_owes_the_reply_is_asked_after_it_once_a_working_day_before_it_is_due() {
        happens(new ObjectionRaised(REMINDER));
        stands("ObjectionLapsed");
        at(REMINDER.minusMillis(1));
        assertThat(world.steps.calls()).isEmpty();
        at(REMINDER);
        assertThat(world.steps.calls()).containsExactly("remindOfReply");
        stands("ObjectionLapsed");
        happens(new ObjectionLapsed());
        ended("overtaken");
    }

    @Test
    void whoever_is_asked_instead_has_a_clock_of_its_own() {
        happens(new ObjectionRaised(REMINDER));
        happens(new ObjectionReplyAssigned(REMINDER.plus(Duration.ofDays(3))));
        at(REMINDER);
        at(REMINDER.plus(Duration.ofDays(3)));
        assertThat(world.steps.calls()).containsExactly("remindOfReply", "remindOfReply");
        happens(new ObjectionLapsed());
        ended("overtaken");
    }

    @Test
    void an_objection_that_is_raised_again_has_a_clock_of_its_own() {
        happens(new ObjectionRaised(REMINDER));
        at(REMINDER);
        happens(new ObjectionRaised(REMINDER.plus(Duration.ofDays(2))));
        at(REMINDER.plus(Duration.ofDays(2)));
        assertThat(world.steps.calls()).containsExactly("remindOfReply", "remindOfReply");
        stands("ObjectionLapsed");
    }

    @Test
    void a_new_round_ends_it_whatever_is_owed() {
        happens(new ObjectionRaised(REMINDER));
        happens(new ObjectionReplyAssigned(REMINDER.plus(Duration.ofDays(3))));
        happens(new ObjectionLapsed());
        ended("overtaken");
    }
}
