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
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One addressee on the page: how it stands in a word, and how it came to that in short sentences.
 *
 * @param mine whether the reader may answer for it
 */
record AddresseeLine(
        String seat,
        String entityName,
        Tone tone,
        String icon,
        String state,
        @Nullable Instant answeredAt,
        List<String> notes,
        boolean mine) {
    static AddresseeLine of(AddresseeView view, ConsultationView round, boolean mine, Words words, Times times) {
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
                notes(view, words, times),
                mine);
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

    private static List<String> notes(AddresseeView view, Words words, Times times) {
        List<String> notes = new ArrayList<>();
        Answer answer = view.answer();
        if (answer != null) {
            notes.add(words.say(
                    "addressee.answered", words.say("role." + answer.as().name()), times.brief(answer.receivedAt())));
        }
        if (!view.earlier().isEmpty()) {
            notes.add(words.count("addressee.earlier", view.earlier().size()));
        }
        if (view.addedLater()) {
            notes.add(words.say("addressee.added", times.brief(view.askedAt())));
        }
        if (view.deliveredAt() != null && view.delivery() != null) {
            notes.add(words.say("addressee.delivered." + view.delivery().name(), times.brief(view.deliveredAt())));
        } else if (!view.hasMailbox()) {
            notes.add(words.say("addressee.no-address"));
        } else {
            notes.add(words.say("addressee.not-delivered"));
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
