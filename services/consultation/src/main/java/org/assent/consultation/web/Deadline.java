package org.assent.consultation.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.rules.time.Deadlines;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** How the deadline of a consultation came about, in words. */
final class Deadline {
    private Deadline() {}

    /** Until when the days run that a seat has of its own because it was asked later; {@code null} for any other seat (7.1). */
    static @Nullable String own(
            AddresseeView addressee, ConsultationView round, WorkingCalendar calendar, Words words, Times times) {
        if (!addressee.addedLater()) {
            return null;
        }
        int days = round.opening().laterNomineeWorkingDays();
        return words.say(
                "deadline.own",
                times.date(addressee.askedAt()),
                words.count("deadline.own.days", days),
                times.local(Deadlines.workingDaysAfter(addressee.askedAt(), days, calendar)));
    }

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
