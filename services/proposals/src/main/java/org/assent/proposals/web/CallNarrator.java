package org.assent.proposals.web;

import java.util.Optional;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.assent.proposals.messages.CallClosed;
import org.assent.proposals.messages.CallOpened;
import org.assent.proposals.messages.CallRegistered;

/** Tells what happened to calls for proposals. */
final class CallNarrator implements Narrator {
    private final Words words;

    CallNarrator(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> recorded, Times times) {
        Object event = recorded.payload();
        if (event instanceof CallRegistered call) {
            String title = words.locale().getLanguage().equals("ru") ? call.titleRussian() : call.titleEnglish();
            return Optional.of(
                    Story.milestone(Tone.ACCENT, words.say("review.story.call.registered", call.code(), title))
                            .because(words.say("review.story.call.closes", times.local(call.closingAt())))
                            .about("/calls/" + call.callId()));
        }
        if (event instanceof CallOpened call) {
            return Optional.of(Story.milestone(Tone.OK, words.say("review.story.call.opened", call.code()))
                    .because(words.say("review.story.call.closes", times.local(call.closingAt())))
                    .about("/calls/" + call.callId()));
        }
        if (event instanceof CallClosed call) {
            return Optional.of(Story.milestone(Tone.PAST, words.say("review.story.call.closed", call.code()))
                    .because(call.reason())
                    .about("/calls/" + call.callId()));
        }
        return Optional.empty();
    }
}
