package org.assent.platform.web.record;

import java.util.List;
import java.util.Optional;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Activity;
import org.assent.platform.web.parts.Tone;

/** Tells entries to a reader, keeping back what may not be shown yet. */
public final class Narration {
    private final List<Narrator> narrators;
    private final List<Confidential> confidential;
    private final PersonNames names;
    private final Words words;

    Narration(List<Narrator> narrators, List<Confidential> confidential, PersonNames names, Words words) {
        this.narrators = List.copyOf(narrators);
        this.confidential = List.copyOf(confidential);
        this.names = names;
        this.words = words;
    }

    /** The story of an entry, as this reader may hear it. */
    public Story tell(RecordedEvent<?> event, SignedIn reader, Times times) {
        if (confidential.stream().anyMatch(rule -> rule.hides(event, reader))) {
            return Story.of(words.say("record.withheld"));
        }
        return narrators.stream()
                .map(narrator -> narrator.tell(event, times))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody tells " + event.type()));
    }

    /** The same as a line of the activity column, with who did it. */
    public Activity line(RecordedEvent<?> event, SignedIn reader, Times times) {
        boolean withheld = confidential.stream().anyMatch(rule -> rule.hides(event, reader));
        Story story = tell(event, reader, times);
        String who = withheld ? "" : who(event.envelope().act());
        String detail = story.detail() == null ? who : who.isEmpty() ? story.detail() : who + ". " + story.detail();
        Tone tone = story.milestone() && story.tone() == Tone.QUIET ? Tone.ACCENT : story.tone();
        return new Activity(
                tone,
                story.sentence(),
                detail.isEmpty() ? null : detail,
                event.recordedAt(),
                event.position(),
                story.href());
    }

    private String who(Act act) {
        if (act.capacity().is(Role.SYSTEM)) {
            return words.say("record.by." + act.channel().name());
        }
        return names.of(act.person());
    }
}
