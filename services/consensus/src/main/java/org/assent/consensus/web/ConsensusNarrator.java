package org.assent.consensus.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.consensus.Service;
import org.assent.consensus.Statement;
import org.assent.consensus.messages.AttendanceRecorded;
import org.assent.consensus.messages.ConfirmationSilenceStarted;
import org.assent.consensus.messages.ConsensusNotReached;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.ConsensusRoundVoided;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.consensus.messages.DecisionEntered;
import org.assent.consensus.messages.DeliveryLost;
import org.assent.consensus.messages.EntityDissociated;
import org.assent.consensus.messages.ExplanationFiled;
import org.assent.consensus.messages.NoObjectionDeclared;
import org.assent.consensus.messages.ObjectionMaintained;
import org.assent.consensus.messages.PaperAdded;
import org.assent.consensus.messages.PaperServed;
import org.assent.consensus.messages.PaperWaived;
import org.assent.consensus.messages.PositionConfirmed;
import org.assent.consensus.messages.PositionContested;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionRecordedOnBehalf;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.PositionTakenUnconfirmed;
import org.assent.consensus.messages.RollInformed;
import org.assent.consensus.messages.RollServed;
import org.assent.consensus.messages.SeatServed;
import org.assent.consensus.messages.SeatWaived;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.consensus.messages.SilenceStarted;
import org.assent.kernel.Mandate;
import org.assent.kernel.Work;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.assent.rules.consensus.Mode;

/** Tells what happened in rounds, in the words of the people who were there. */
final class ConsensusNarrator implements Narrator {
    private final Words words;

    ConsensusNarrator(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> recorded, Times times) {
        Object event = recorded.payload();
        if (event instanceof ConsensusRoundOpened opened) {
            return about(
                    opened.roundId(),
                    Story.milestone(
                                    Tone.ACCENT,
                                    words.say(
                                            "story.opened",
                                            words.number(opened.number()),
                                            opened.text().title()))
                            .because(words.say(
                                    "story.opened.more",
                                    words.number(opened.roll().seats().size()),
                                    opened.chair())));
        }
        if (event instanceof RollServed served) {
            return about(
                    served.roundId(),
                    Story.of(words.count("story.letters", served.sentTo().size()))
                            .because(
                                    served.withoutAddress().isEmpty()
                                            ? null
                                            : words.say("story.letters.without", words.list(served.withoutAddress()))));
        }
        if (event instanceof SeatServed served) {
            String key = served.service() == Service.OPENED ? "story.read" : "story.served";
            return about(served.roundId(), Story.of(words.say(key, served.entity())));
        }
        if (event instanceof SeatWaived waived) {
            return about(
                    waived.roundId(),
                    Story.of(words.say("story.waived", waived.entity())).because(waived.reason()));
        }
        if (event instanceof SilenceStarted started) {
            return about(
                    started.roundId(),
                    Story.milestone(Tone.ACCENT, words.say("story.silence", times.local(started.expiresAt()))));
        }
        if (event instanceof SilenceExtended extended) {
            return about(
                    extended.roundId(),
                    Story.milestone(Tone.ACCENT, words.say("story.extended", times.local(extended.expiresAt())))
                            .because(
                                    extended.outage() != null
                                            ? OutageWords.of(extended.outage(), words, times)
                                            : extended.gaps().isEmpty()
                                                    ? extended.reason()
                                                    : InformationWords.of(extended.gaps(), words)));
        }
        return tellOfMeeting(event, times)
                .or(() -> tellOfPapers(event))
                .or(() -> tellOfPositions(event, head(recorded), times))
                .or(() -> tellOfEndings(event));
    }

    private Optional<Story> tellOfPapers(Object event) {
        if (event instanceof PaperAdded added) {
            return about(
                    added.roundId(), Story.milestone(Tone.ACCENT, words.say("story.paper.added", added.fileName())));
        }
        if (event instanceof PaperServed served) {
            return about(
                    served.roundId(), Story.of(words.say("story.paper.served." + served.service(), served.entity())));
        }
        if (event instanceof PaperWaived waived) {
            return about(
                    waived.roundId(),
                    Story.of(words.say("story.paper.waived", waived.entity())).because(waived.reason()));
        }
        if (event instanceof DeliveryLost lost) {
            return about(
                    lost.roundId(),
                    Story.milestone(Tone.WARN, words.say("story.delivery-lost", lost.entity()))
                            .because(lost.reason()));
        }
        return Optional.empty();
    }

    private Optional<Story> tellOfMeeting(Object event, Times times) {
        if (event instanceof AttendanceRecorded recorded) {
            return about(
                    recorded.roundId(),
                    Story.of(words.count(
                                    "story.attendance", recorded.attendance().size()))
                            .because(words.say("story.attendance.more", words.number(recorded.needed()))));
        }
        if (event instanceof NoObjectionDeclared declared) {
            return about(
                    declared.roundId(),
                    Story.milestone(Tone.OK, words.say("story.no-objection"))
                            .because(
                                    declared.absent().isEmpty()
                                            ? null
                                            : words.say("story.no-objection.absent", words.list(declared.absent()))));
        }
        if (event instanceof ConfirmationSilenceStarted started) {
            return about(
                    started.roundId(),
                    Story.milestone(Tone.ACCENT, words.say("story.confirmation", times.local(started.expiresAt()))));
        }
        if (event instanceof ObjectionMaintained maintained) {
            return about(
                    maintained.roundId(),
                    Story.milestone(Tone.STOP, words.say("story.maintained", words.list(maintained.entities()))));
        }
        return Optional.empty();
    }

    private Optional<Story> tellOfPositions(Object event, String head, Times times) {
        if (event instanceof PositionStated stated) {
            return about(
                    stated.roundId(),
                    Story.of(words.say("story.stated" + head, stated.entity(), position(stated.statement())))
                            .because(stated.statement().reason()));
        }
        if (event instanceof PositionTakenUnconfirmed taken) {
            return about(
                    taken.roundId(),
                    Story.of(words.say("story.taken-unconfirmed" + head, taken.entity(), position(taken.statement())))
                            .because(taken.statement().reason()));
        }
        if (event instanceof PositionRecordedOnBehalf recorded) {
            return about(
                    recorded.roundId(),
                    Story.of(words.say("story.on-behalf", recorded.entity(), position(recorded.statement())))
                            .because(words.say(
                                    "story.on-behalf.more",
                                    words.say("evidence."
                                            + recorded.evidence().way().name()),
                                    times.local(recorded.evidence().cameAt()))));
        }
        if (event instanceof PositionConfirmed confirmed) {
            return about(confirmed.roundId(), Story.of(words.say("story.confirmed" + head, confirmed.entity())));
        }
        if (event instanceof PositionContested contested) {
            return about(
                    contested.roundId(),
                    Story.milestone(Tone.WARN, words.say("story.contested" + head, contested.entity()))
                            .because(contested.reason()));
        }
        if (event instanceof PositionReceivedLate late) {
            return about(
                    late.roundId(),
                    Story.of(words.say("story.late", late.entity()))
                            .because(words.say("story.late.more", times.local(late.receivedAt()))));
        }
        return Optional.empty();
    }

    /** The ending of a sentence's key: whether an acting head did it. */
    private static String head(RecordedEvent<?> recorded) {
        Mandate mandate = recorded.envelope().act().capacity().mandate();
        return mandate != null && mandate.works().containsAll(List.of(Work.values())) ? ".acting" : "";
    }

    private String position(Statement statement) {
        return words.say("position." + Marks.of(statement.position()).key());
    }

    private Optional<Story> tellOfEndings(Object event) {
        if (event instanceof SilenceBroken broken) {
            return about(broken.roundId(), Story.milestone(Tone.STOP, words.say("story.broken", broken.entity())));
        }
        if (event instanceof ConsensusReached reached) {
            return about(
                    reached.roundId(),
                    Story.milestone(
                            Tone.OK,
                            words.say(reached.mode() == Mode.MEETING ? "story.reached.meeting" : "story.reached")));
        }
        if (event instanceof ConsensusNotReached missed) {
            return about(missed.roundId(), Story.milestone(Tone.STOP, words.say("story.not-reached")));
        }
        if (event instanceof ExplanationFiled filed) {
            return about(
                    filed.roundId(),
                    Story.of(words.say("story.explained", filed.entity())).because(filed.text()));
        }
        if (event instanceof EntityDissociated apart) {
            return about(
                    apart.roundId(),
                    Story.milestone(Tone.WARN, words.say("story.dissociated", apart.entity()))
                            .because(apart.text()));
        }
        if (event instanceof ConsensusRoundWithdrawn withdrawn) {
            return about(
                    withdrawn.roundId(),
                    Story.milestone(Tone.QUIET, words.say("story.withdrawn")).because(withdrawn.reason()));
        }
        if (event instanceof ConsensusRoundVoided voided) {
            return about(
                    voided.roundId(),
                    Story.milestone(Tone.QUIET, words.say("story.voided")).because(voided.reason()));
        }
        if (event instanceof RollInformed informed) {
            return about(
                    informed.roundId(),
                    Story.of(words.count("story.informed", informed.sentTo().size())));
        }
        if (event instanceof DecisionEntered entered) {
            return Optional.of(Story.milestone(Tone.OK, words.say("story.entered", entered.number()))
                    .about("/decisions/" + entered.number()));
        }
        return Optional.empty();
    }

    private static Optional<Story> about(UUID roundId, Story story) {
        return Optional.of(story.about("/rounds/" + roundId));
    }
}
