package org.assent.consensus.web;

import java.time.Duration;
import java.util.List;
import org.assent.consensus.messages.RoundView;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.rules.time.DeadlineRule;

/** How the end of a silence was computed, step by step, in words. */
final class DeadlineWords {
    private DeadlineWords() {}

    static List<String> of(RoundView round, Words words, Times times) {
        if (round.silence() == null) {
            return List.of();
        }
        return round.silence().steps().stream()
                .map(step -> step(step, words, times))
                .toList();
    }

    private static String step(DeadlineRule step, Words words, Times times) {
        if (step.kind() == DeadlineRule.Kind.ELAPSED) {
            return words.say(
                    "deadline.ELAPSED",
                    times.duration(Duration.between(step.from(), step.to())),
                    times.local(step.from()),
                    times.local(step.to()));
        }
        return words.say("deadline." + step.kind().name(), times.local(step.from()), times.local(step.to()));
    }
}
