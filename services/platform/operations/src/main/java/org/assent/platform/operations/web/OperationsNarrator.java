package org.assent.platform.operations.web;

import java.util.Optional;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.operations.messages.RetryOrdered;
import org.assent.platform.operations.messages.ServiceGapRecorded;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;

/** Tells what administrators had tried again, and what was out of reach. */
final class OperationsNarrator implements Narrator {
    private final DrawnWords drawn;
    private final Words words;

    OperationsNarrator(DrawnWords drawn, Words words) {
        this.drawn = drawn;
        this.words = words;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> event, Times times) {
        if (event.payload() instanceof ServiceGapRecorded gap) {
            return Optional.of(Story.milestone(
                    Tone.WARN,
                    words.say(
                            "operations.story.gap." + gap.what(), times.local(gap.from()), times.local(gap.until()))));
        }
        if (!(event.payload() instanceof RetryOrdered ordered)) {
            return Optional.empty();
        }
        return Optional.of(Story.of(sentence(ordered))
                .because(
                        ordered.tries() == 0
                                ? words.say("operations.before.none")
                                : words.count("operations.before", ordered.tries())));
    }

    private String sentence(RetryOrdered ordered) {
        return switch (ordered.kind()) {
            case EVENT ->
                words.say(
                        "operations.story.event",
                        words.number(ordered.cause() == null ? 0 : ordered.cause()),
                        drawn.process(ordered.process()));
            case STEP ->
                words.say(
                        "operations.story.step",
                        drawn.step(ordered.process(), ordered.element()),
                        drawn.process(ordered.process()));
            case SENDING ->
                words.sayOr(
                        "operations.story.sending." + ordered.carrier(),
                        "operations.story.sending.other",
                        words.number(ordered.cause() == null ? 0 : ordered.cause()));
        };
    }
}
