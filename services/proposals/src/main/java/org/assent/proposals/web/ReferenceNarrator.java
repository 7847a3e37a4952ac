package org.assent.proposals.web;

import java.util.Optional;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.assent.proposals.messages.ReferenceListAdopted;

/** Tells how reference data came to be what they are. */
final class ReferenceNarrator implements Narrator {
    private final Words words;

    ReferenceNarrator(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> recorded, Times times) {
        if (!(recorded.payload() instanceof ReferenceListAdopted adopted)) {
            return Optional.empty();
        }
        String name = words.sayOr("reference.list." + adopted.list(), "reference.list", adopted.list());
        boolean russian = words.locale().getLanguage().equals("ru");
        return Optional.of(Story.of(words.say("story.reference", name, adopted.version()))
                .because(russian && adopted.noteRussian() != null ? adopted.noteRussian() : adopted.note())
                .about("/reference/" + adopted.list() + "?version=" + adopted.version()));
    }
}
