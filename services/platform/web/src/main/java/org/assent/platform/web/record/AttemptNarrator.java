package org.assent.platform.web.record;

import java.util.Optional;
import org.assent.platform.ledger.AttemptRefused;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;

/** Tells of refused attempts. */
final class AttemptNarrator implements Narrator {
    private final Words words;
    private final PersonNames names;

    AttemptNarrator(Words words, PersonNames names) {
        this.words = words;
        this.names = names;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> event, Times times) {
        if (!(event.payload() instanceof AttemptRefused attempt)) {
            return Optional.empty();
        }
        return Optional.of(
                Story.milestone(Tone.WARN, words.say("record.refused", names.of(attempt.person()), attempt.rule()))
                        .because(words.count("record.refused.times", attempt.count()))
                        .about("/rules/" + attempt.rule()));
    }
}
