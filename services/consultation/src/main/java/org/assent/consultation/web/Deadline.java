package org.assent.consultation.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.consultation.messages.ConsultationView;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;

/** How the deadline of a consultation came about, in words. */
final class Deadline {
    private Deadline() {}

    static List<String> of(ConsultationView round, Words words, Times times) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.count("deadline.days", round.opening().workingDays()));
        sentences.add(words.say(
                "deadline.counted",
                times.date(round.opening().openedAt()),
                times.local(round.opening().dueAt())));
        if (!round.dueAt().equals(round.opening().dueAt())) {
            sentences.add(words.say("deadline.moved", times.local(round.dueAt())));
            sentences.add(words.count("deadline.later", round.opening().laterNomineeWorkingDays()));
        }
        sentences.add(words.say(
                "deadline.reminders",
                times.local(round.opening().halfTimeAt()),
                times.local(round.opening().lastDayAt())));
        return sentences;
    }
}
