package org.assent.proposals.web;

import java.util.Optional;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.assent.proposals.messages.ProgrammeCorrected;
import org.assent.proposals.messages.ProgrammesImported;

/** Tells of imports and what they corrected. */
final class ImportNarrator implements Narrator {
    private final ImportWords words;

    ImportNarrator(ImportWords words) {
        this.words = words;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> recorded, Times times) {
        if (recorded.payload() instanceof ProgrammesImported imported) {
            String key = imported.complete() ? "story.imported" : "story.imported.part";
            return Optional.of(Story.of(words.say(key, imported.file().name()))
                    .because(words.summary(imported.counts()))
                    .about("/programmes/imports/" + imported.importId()));
        }
        if (recorded.payload() instanceof ProgrammeCorrected corrected) {
            String code = corrected.facts().code();
            return Optional.of(Story.of(words.say("story.corrected", code))
                    .because(words.corrected(corrected.changed()))
                    .about("/programmes/" + code));
        }
        return Optional.empty();
    }
}
