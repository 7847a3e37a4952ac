package org.assent.consultation.web;

import org.assent.consultation.ConsultationState;
import org.assent.consultation.messages.ConsultationView;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;

/** A consultation in a list. */
record ConsultationLine(
        String href,
        String language,
        String title,
        String detail,
        Tone tone,
        String icon,
        String state,
        @Nullable String when,
        String answers,
        String comments) {
    static ConsultationLine of(ConsultationView round, Words words, Times times) {
        StateSentence stands = StateSentence.of(round, words, times);
        int asked = round.addressees().size();
        int comments = round.comments().size();
        return new ConsultationLine(
                "/consultations/" + round.opening().roundId(),
                round.opening().language(),
                round.opening().title(),
                words.say(
                        "consultations.line",
                        words.number(round.opening().number()),
                        round.opening().lead()),
                stands.tone(),
                stands.icon(),
                words.say("consultation.state." + round.state().name()),
                round.state() == ConsultationState.OPEN && !times.over(round.dueAt())
                        ? times.left(round.dueAt())
                        : null,
                words.say("consultation.of", words.number(asked - round.silent().size()), words.number(asked)),
                comments == 0
                        ? words.say("consultations.no-comments")
                        : words.say(
                                "consultations.comments",
                                words.number(comments),
                                words.number(round.openComments().size())));
    }
}
