package org.assent.consultation.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.messages.AddresseeAdded;
import org.assent.consultation.messages.AddresseeServed;
import org.assent.consultation.messages.AddresseeWaived;
import org.assent.consultation.messages.AddresseesReminded;
import org.assent.consultation.messages.CommentMarkedDuplicate;
import org.assent.consultation.messages.CommentsDisposed;
import org.assent.consultation.messages.ConsultationClosed;
import org.assent.consultation.messages.ConsultationOpened;
import org.assent.consultation.messages.ConsultationSent;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.consultation.messages.DispositionGiven;
import org.assent.consultation.messages.EveryAddresseeAnswered;
import org.assent.consultation.messages.ExternalConsultationRecorded;
import org.assent.consultation.messages.FiledResponseContested;
import org.assent.consultation.messages.LetterReturned;
import org.assent.consultation.messages.ResponseFiledOnBehalf;
import org.assent.consultation.messages.ResponseGiven;
import org.assent.consultation.messages.SatisfactionStated;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;

/** Tells what happened in consultations, in the words of the people who were there. */
final class ConsultationNarrator implements Narrator {
    private final Words words;

    ConsultationNarrator(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> recorded, Times times) {
        Object event = recorded.payload();
        if (event instanceof ConsultationOpened opened) {
            return about(
                    opened.roundId(),
                    Story.milestone(
                                    Tone.ACCENT,
                                    words.say(
                                            "story.consultation.opened",
                                            words.number(opened.number()),
                                            opened.text().title()))
                            .because(words.say(
                                    "story.consultation.opened.more",
                                    words.number(opened.addressees().size()),
                                    times.local(opened.dueAt()))));
        }
        if (event instanceof ConsultationSent sent) {
            return about(
                    sent.roundId(),
                    Story.of(words.count(
                                    "story.consultation.sent", sent.sentTo().size()))
                            .because(
                                    sent.withoutAddress().isEmpty()
                                            ? null
                                            : words.say(
                                                    "story.consultation.sent.without", list(sent.withoutAddress()))));
        }
        if (event instanceof AddresseeServed served) {
            return about(
                    served.roundId(),
                    Story.of(words.say(
                            "story.consultation.served." + served.delivery().name(),
                            served.seat().label())));
        }
        if (event instanceof AddresseeWaived waived) {
            return about(
                    waived.roundId(),
                    Story.of(words.say(
                                    "story.consultation.waived", waived.seat().label()))
                            .because(waived.reason()));
        }
        if (event instanceof AddresseeAdded added) {
            return about(
                    added.roundId(),
                    Story.of(words.say(
                                    "story.consultation.added",
                                    added.addressee().at().label()))
                            .because(words.say("story.consultation.added.more", times.local(added.dueAt()))));
        }
        if (event instanceof AddresseesReminded reminded) {
            return about(
                    reminded.roundId(),
                    Story.of(words.say("story.consultation.reminded."
                                    + reminded.kind().name()))
                            .because(list(reminded.seats())));
        }
        return tellOfAnswers(event).or(() -> tellOfFilings(event, times)).or(() -> tellOfEndings(event));
    }

    private Optional<Story> tellOfAnswers(Object event) {
        if (event instanceof ResponseGiven given) {
            return about(
                    given.roundId(),
                    Story.of(words.say(
                                    given.number() == 1
                                            ? "story.consultation.answered"
                                            : "story.consultation.answered-again",
                                    given.seat().label(),
                                    words.say("response." + given.kind().name())))
                            .because(
                                    given.comments().isEmpty()
                                            ? null
                                            : given.comments().get(0).remark().text()));
        }
        if (event instanceof EveryAddresseeAnswered all) {
            return about(all.roundId(), Story.of(words.say("story.consultation.everybody")));
        }
        if (event instanceof DispositionGiven given) {
            return about(
                    given.roundId(),
                    Story.of(words.say(
                                    "story.consultation.disposed",
                                    given.commentId(),
                                    words.say(
                                            "disposition." + given.disposition().name())))
                            .because(given.reason()));
        }
        return Optional.empty();
    }

    private Optional<Story> tellOfFilings(Object event, Times times) {
        if (event instanceof ResponseFiledOnBehalf filed) {
            return about(
                    filed.roundId(),
                    Story.of(words.say(
                                    "story.consultation.filed",
                                    filed.seat().label(),
                                    words.say("response." + filed.kind().name())))
                            .because(words.say(
                                    "story.consultation.filed.more",
                                    words.say("filing.way." + filed.way().name()),
                                    times.day(filed.saidOn()),
                                    filed.evidence())));
        }
        if (event instanceof FiledResponseContested contested) {
            return about(
                    contested.roundId(),
                    Story.of(words.say(
                                    "story.consultation.contested",
                                    contested.seat().label()))
                            .because(contested.reason()));
        }
        if (event instanceof LetterReturned returned) {
            return about(
                    returned.roundId(),
                    Story.of(words.say(
                                    "story.consultation.returned",
                                    returned.seat().label()))
                            .because(returned.note().isEmpty() ? null : returned.note()));
        }
        return tellOfComments(event, times);
    }

    private Optional<Story> tellOfComments(Object event, Times times) {
        if (event instanceof CommentMarkedDuplicate marked) {
            String original = marked.sameAs();
            return about(
                    marked.roundId(),
                    Story.of(
                            original == null
                                    ? words.say("story.consultation.unmarked", marked.commentId())
                                    : words.say("story.consultation.marked", marked.commentId(), original)));
        }
        if (event instanceof SatisfactionStated stated) {
            return about(
                    stated.roundId(),
                    Story.of(words.say(
                                    stated.satisfied()
                                            ? "story.consultation.satisfied"
                                            : "story.consultation.unsatisfied",
                                    stated.commentId()))
                            .because(stated.remark().isEmpty() ? null : stated.remark()));
        }
        if (event instanceof ExternalConsultationRecorded heard) {
            return about(
                    heard.roundId(),
                    Story.of(words.say(
                                    "story.consultation.heard",
                                    words.say("external.group." + heard.group().name()),
                                    heard.who()))
                            .because(words.say(
                                    "story.consultation.heard.more", times.day(heard.occurredOn()), heard.said())));
        }
        return Optional.empty();
    }

    private Optional<Story> tellOfEndings(Object event) {
        if (event instanceof ConsultationClosed closed) {
            boolean full = closed.certificate().full();
            return about(
                    closed.roundId(),
                    Story.milestone(
                                    full ? Tone.OK : Tone.STOP,
                                    words.say(
                                            full ? "story.consultation.closed" : "story.consultation.closed-not-full"))
                            .because(words.say(
                                    "story.consultation.closed.more",
                                    words.number(closed.comments()),
                                    words.number(closed.openComments()))));
        }
        if (event instanceof CommentsDisposed disposed) {
            return about(disposed.roundId(), Story.milestone(Tone.OK, words.say("story.consultation.all-disposed")));
        }
        if (event instanceof ConsultationVoided voided) {
            return about(
                    voided.roundId(),
                    Story.milestone(Tone.QUIET, words.say("story.consultation.voided"))
                            .because(voided.reason()));
        }
        return Optional.empty();
    }

    private String list(List<ConsultedSeat> seats) {
        return words.list(seats.stream().map(ConsultedSeat::label).toList());
    }

    private static Optional<Story> about(UUID roundId, Story story) {
        return Optional.of(story.about("/consultations/" + roundId));
    }
}
