package org.assent.consultation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ConsultationView.Answer;
import org.assent.consultation.messages.ConsultationView.Reminder;
import org.assent.documents.Attachment;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One addressee on the page: how it stands in a word, and how it came to that in short sentences.
 *
 * @param mine whether the reader may answer for it
 * @param filed what was filed on its behalf; {@code null} where its answer is its own or it has none
 * @param remindable whether a letter can remind it and has reason to
 */
record AddresseeLine(
        String seat,
        String entityName,
        Tone tone,
        String icon,
        String state,
        @Nullable Instant answeredAt,
        List<String> notes,
        boolean mine,
        @Nullable FiledLine filed,
        boolean remindable) {
    /**
     * What was filed on behalf of the addressee.
     *
     * @param number of the response
     * @param href where the reply is as a file; {@code null} for none
     * @param contestable whether it was not contested yet
     */
    record FiledLine(
            int number,
            String evidence,
            @Nullable String fileName,
            @Nullable String href,
            boolean contestable) {
        static @Nullable FiledLine of(AddresseeView view, ConsultationView round) {
            Answer answer = view.answer();
            if (answer == null || answer.filed() == null) {
                return null;
            }
            Attachment file = answer.filed().file();
            return new FiledLine(
                    answer.number(),
                    answer.filed().evidence(),
                    file == null ? null : file.fileName(),
                    file == null ? null : "/consultations/" + round.opening().roundId() + "/files/" + file.sha256(),
                    answer.contest() == null);
        }
    }

    static AddresseeLine of(
            AddresseeView view, ConsultationView round, boolean mine, String holder, Words words, Times times) {

        Answer answer = view.answer();
        return new AddresseeLine(
                view.seat().label(),
                view.entityName(),
                tone(view, round),
                icon(answer),
                answer == null
                        ? words.say(round.state() == ConsultationState.OPEN ? "response.none" : "response.silent")
                        : words.say("response." + answer.kind().name()),
                answer == null ? null : answer.receivedAt(),
                notes(view, round, holder, words, times),
                mine,
                FiledLine.of(view, round),
                answer == null && view.hasMailbox());
    }

    private static Tone tone(AddresseeView view, ConsultationView round) {
        Answer answer = view.answer();
        if (answer == null) {
            return round.state() == ConsultationState.OPEN && view.waivedBecause() == null ? Tone.WARN : Tone.QUIET;
        }
        return answer.kind() == ResponseKind.CHANGE_REQUESTED ? Tone.STOP : Tone.OK;
    }

    private static String icon(@Nullable Answer answer) {
        if (answer == null) {
            return "ring";
        }
        return switch (answer.kind()) {
            case NO_COMMENT -> "check";
            case COMMENT -> "half";
            case CHANGE_REQUESTED -> "diamond";
            case CANNOT_ADVISE -> "dash";
        };
    }

    private static List<String> notes(
            AddresseeView view, ConsultationView round, String holder, Words words, Times times) {
        List<String> notes = new ArrayList<>();
        Answer answer = view.answer();
        if (answer != null && answer.filed() != null) {
            notes.add(words.say(
                    "addressee.filed",
                    holder,
                    words.say("filing.way." + answer.filed().way().name()),
                    times.day(answer.filed().saidOn())));
            if (answer.contest() != null) {
                notes.add(words.say(
                        "addressee.contested",
                        times.brief(answer.contest().at()),
                        answer.contest().reason()));
            }
        } else if (answer != null) {
            notes.add(words.say(
                    "addressee.answered", words.say("role." + answer.as().name()), times.brief(answer.receivedAt())));
        }
        for (Answer earlier : view.earlier()) {
            if (earlier.contest() != null) {
                notes.add(words.say(
                        "addressee.contested-earlier",
                        times.brief(earlier.contest().at()),
                        earlier.contest().reason()));
            }
        }
        if (!view.earlier().isEmpty()) {
            notes.add(words.count("addressee.earlier", view.earlier().size()));
        }
        if (view.addedLater()) {
            notes.add(words.say("addressee.added", times.brief(view.askedAt())));
            notes.add(words.count("addressee.time", round.opening().laterNomineeWorkingDays()));
        }
        if (view.deliveredAt() != null && view.delivery() != null) {
            notes.add(words.say("addressee.delivered." + view.delivery().name(), times.brief(view.deliveredAt())));
        } else if (!view.hasMailbox()) {
            notes.add(words.say("addressee.no-address"));
        } else {
            notes.add(words.say("addressee.not-delivered"));
        }
        if (view.service().letterReturnedAt() != null) {
            notes.add(words.say("addressee.returned", times.brief(view.service().letterReturnedAt())));
        }
        if (view.waivedBecause() != null) {
            notes.add(words.say("addressee.waived", view.waivedBecause()));
        }
        if (!view.reminders().isEmpty()) {
            Reminder last = view.reminders().get(view.reminders().size() - 1);
            notes.add(words.say(
                    "addressee.reminded", words.number(view.reminders().size()), times.brief(last.at())));
        }
        return notes;
    }
}
