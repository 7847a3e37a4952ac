package org.assent.proposals.web;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.assent.proposals.ReviewCourse;
import org.assent.proposals.RevisionClass;
import org.assent.proposals.messages.CommentsAllDisposed;
import org.assent.proposals.messages.ConsultationCompleted;
import org.assent.proposals.messages.ConsultationReleased;
import org.assent.proposals.messages.EscalationResultRecorded;
import org.assent.proposals.messages.FacilitationBegan;
import org.assent.proposals.messages.FacilitationReminded;
import org.assent.proposals.messages.ObjectionWithdrawn;
import org.assent.proposals.messages.ProposalEscalated;
import org.assent.proposals.messages.ProposalNotEndorsed;
import org.assent.proposals.messages.ProposalPutToConsultation;
import org.assent.proposals.messages.ProposalWithdrawn;
import org.assent.proposals.messages.ReturnedForRevision;
import org.assent.proposals.messages.RevisionClassConfirmed;
import org.assent.proposals.messages.RevisionSubmitted;

/** Tells how a submitted proposal was consulted on and revised. */
final class ReviewNarrator implements Narrator {
    private final Words words;

    ReviewNarrator(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> recorded, Times times) {
        Object event = recorded.payload();
        if (event instanceof ProposalPutToConsultation asked) {
            return about(
                    asked.proposalId(),
                    Story.milestone(
                            Tone.ACCENT,
                            words.say(
                                    "review.story.consultation." + (asked.number() == 1 ? "first" : "again"),
                                    words.number(asked.revision()))));
        }
        if (event instanceof ConsultationCompleted completed) {
            return about(completed.proposalId(), consulted(completed));
        }
        if (event instanceof ConsultationReleased released) {
            return about(
                    released.proposalId(),
                    Story.milestone(Tone.WARN, words.say("review.story.consulted.released"))
                            .because(released.reason()));
        }
        if (event instanceof CommentsAllDisposed disposed) {
            return about(disposed.proposalId(), Story.of(words.say("review.story.disposed")));
        }
        if (event instanceof FacilitationBegan begun) {
            return about(
                    begun.proposalId(),
                    Story.milestone(Tone.WARN, words.say("review.story.facilitation", times.local(begun.dueAt()))));
        }
        if (event instanceof FacilitationReminded reminded) {
            return about(
                    reminded.proposalId(),
                    Story.of(words.say("review.story.facilitation.reminded", times.local(reminded.dueAt()))));
        }
        return revised(event);
    }

    private Optional<Story> revised(Object event) {
        if (event instanceof ReturnedForRevision returned) {
            return about(
                    returned.proposalId(),
                    Story.milestone(Tone.WARN, words.say("review.story.returned"))
                            .because(returned.reason()));
        }
        if (event instanceof RevisionSubmitted revised) {
            return about(
                    revised.proposalId(),
                    Story.milestone(Tone.ACCENT, words.say("review.story.revised", words.number(revised.revision())))
                            .because(revised.reason()));
        }
        if (event instanceof RevisionClassConfirmed confirmed) {
            return about(
                    confirmed.proposalId(),
                    Story.milestone(
                                    confirmed.revisionClass() == RevisionClass.EDITORIAL ? Tone.OK : Tone.WARN,
                                    words.say(
                                            "review.story.class." + confirmed.revisionClass(),
                                            words.number(confirmed.revision())))
                            .because(confirmed.reason().isBlank() ? null : confirmed.reason()));
        }
        if (event instanceof ObjectionWithdrawn withdrawn) {
            return about(
                    withdrawn.proposalId(),
                    Story.milestone(Tone.OK, words.say("review.story.objection-withdrawn", withdrawn.entity()))
                            .because(withdrawn.text()));
        }
        return escalated(event);
    }

    private Optional<Story> escalated(Object event) {
        if (event instanceof ProposalEscalated escalated) {
            return about(
                    escalated.proposalId(),
                    Story.milestone(
                                    Tone.WARN,
                                    words.say("review.story.escalated."
                                            + escalated.to().name()))
                            .because(escalated.reason()));
        }
        if (event instanceof EscalationResultRecorded recorded) {
            return about(
                    recorded.proposalId(),
                    Story.of(words.say("review.story.escalation"))
                            .because(words.say("review.story.escalation.evidence", recorded.evidence())));
        }
        if (event instanceof ProposalNotEndorsed ended) {
            return about(
                    ended.proposalId(),
                    Story.milestone(Tone.STOP, words.say("review.story.not-endorsed"))
                            .because(ended.reason()));
        }
        if (event instanceof ProposalWithdrawn withdrawn) {
            return about(
                    withdrawn.proposalId(),
                    Story.milestone(Tone.PAST, words.say("review.story.withdrawn"))
                            .because(withdrawn.reason()));
        }
        return Optional.empty();
    }

    private Story consulted(ConsultationCompleted completed) {
        String key = "review.story.consulted.full";
        if (!ReviewCourse.full(completed.missing())) {
            key = "review.story.consulted.not-full";
        } else if (completed.changeRequested()) {
            key = "review.story.consulted.change";
        } else if (completed.openComments() > 0) {
            key = "review.story.consulted.open";
        }
        boolean ready = !completed.changeRequested() && completed.missing().isEmpty();
        return Story.milestone(ready ? Tone.OK : Tone.WARN, words.say(key))
                .because(words.say(
                        "review.story.consulted.more",
                        words.number(completed.comments()),
                        words.number(completed.openComments())));
    }

    private static Optional<Story> about(UUID proposalId, Story story) {
        return Optional.of(story.about("/proposals/" + proposalId));
    }
}
