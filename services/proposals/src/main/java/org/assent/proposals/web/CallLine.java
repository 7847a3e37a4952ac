package org.assent.proposals.web;

import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.proposals.CallState;
import org.assent.proposals.messages.CallView;

/** A call in a list. */
record CallLine(String href, String title, String detail, Tone tone, String icon, String state, String closes) {
    static CallLine of(CallView call, Words words, Times times) {
        return new CallLine(
                "/calls/" + call.callId(),
                title(call, words),
                words.say("call.line", call.fund(), call.code()),
                switch (call.state()) {
                    case ANNOUNCED -> Tone.QUIET;
                    case OPEN -> Tone.OK;
                    case CLOSED -> Tone.STOP;
                },
                call.state() == CallState.OPEN ? "check" : call.state() == CallState.CLOSED ? "square" : "clock",
                words.say("call.state." + call.state().name()),
                words.say("call.closes", times.date(call.closingAt()), times.relative(call.closingAt())));
    }

    static String title(CallView call, Words words) {
        return words.locale().getLanguage().equals("ru") ? call.titleRussian() : call.titleEnglish();
    }

    /** Whether a proposal can be brought under it, and until when: the first line of its page. */
    static String headline(CallView call, Words words, Times times) {
        if (call.state() == CallState.OPEN) {
            return words.say(
                    "call.headline.OPEN",
                    times.date(call.dates().draftsBy()),
                    times.relative(call.dates().draftsBy()));
        }
        return words.say("call.headline." + call.state().name());
    }
}
