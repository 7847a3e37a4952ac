package org.assent.consensus.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assent.consensus.messages.ObjectionDiscussed;
import org.assent.consensus.messages.ObjectionEscalated;
import org.assent.consensus.messages.ObjectionKept;
import org.assent.consensus.messages.ObjectionLapsed;
import org.assent.consensus.messages.ObjectionRaised;
import org.assent.consensus.messages.ObjectionReplyAssigned;
import org.assent.consensus.messages.ObjectionReplyReminded;
import org.assent.consensus.messages.ObjectionSustained;
import org.assent.consensus.messages.ObjectionTakenBack;
import org.assent.consensus.messages.OfferedTextAccepted;
import org.assent.consensus.messages.OfferedTextDeclined;
import org.assent.consensus.messages.ResolvingTextOffered;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;

/** Tells what happened in the dialogue about an objection. */
final class ObjectionNarrator implements Narrator {
    private final Function<UUID, Optional<String>> pages;
    private final Words words;

    /** @param pages the page of an objection by its id */
    ObjectionNarrator(Function<UUID, Optional<String>> pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> recorded, Times times) {
        Object event = recorded.payload();
        if (event instanceof ObjectionRaised raised) {
            return Optional.of(
                    Story.milestone(Tone.STOP, words.say("story.objection.raised", raised.entity(), raised.owner()))
                            .because(raised.statement().reason())
                            .about("/rounds/" + raised.roundId() + "/objections/" + raised.entity()));
        }
        if (event instanceof ObjectionReplyAssigned assigned) {
            return about(assigned.objectionId(), Story.of(words.say("story.objection.assigned", assigned.owner())));
        }
        if (event instanceof ObjectionReplyReminded reminded) {
            return about(reminded.objectionId(), Story.of(words.say("story.objection.reminded", reminded.owner())));
        }
        if (event instanceof ObjectionDiscussed said) {
            return about(
                    said.objectionId(),
                    Story.of(words.say("story.objection.discussed", said.entity()))
                            .because(said.text()));
        }
        if (event instanceof ResolvingTextOffered offered) {
            return about(
                    offered.objectionId(),
                    Story.of(words.say("story.objection.offered", offered.entity()))
                            .because(offered.wording()));
        }
        return tellOfTheMaker(event).or(() -> tellOfTheEnd(event));
    }

    private Optional<Story> tellOfTheMaker(Object event) {
        if (event instanceof OfferedTextAccepted accepted) {
            return about(
                    accepted.objectionId(),
                    Story.milestone(Tone.OK, words.say("story.objection.accepted"))
                            .because(accepted.note()));
        }
        if (event instanceof OfferedTextDeclined declined) {
            return about(
                    declined.objectionId(),
                    Story.of(words.say("story.objection.declined")).because(declined.note()));
        }
        if (event instanceof ObjectionKept kept) {
            return about(
                    kept.objectionId(),
                    Story.of(words.say("story.objection.kept")).because(kept.note()));
        }
        if (event instanceof ObjectionSustained sustained) {
            return about(
                    sustained.objectionId(),
                    Story.milestone(Tone.STOP, words.say("story.objection.sustained"))
                            .because(sustained.reason()));
        }
        return Optional.empty();
    }

    private Optional<Story> tellOfTheEnd(Object event) {
        if (event instanceof ObjectionEscalated escalated) {
            return about(
                    escalated.objectionId(),
                    Story.milestone(
                                    Tone.STOP,
                                    words.say(
                                            "story.objection.escalated",
                                            words.say("objection.forum."
                                                    + escalated.forum().name())))
                            .because(escalated.reason()));
        }
        if (event instanceof ObjectionTakenBack taken) {
            return about(
                    taken.objectionId(),
                    Story.milestone(Tone.OK, words.say("story.objection.taken-back"))
                            .because(taken.text().isBlank() ? null : taken.text()));
        }
        if (event instanceof ObjectionLapsed lapsed) {
            return about(lapsed.objectionId(), Story.of(words.say("story.objection.lapsed")));
        }
        return Optional.empty();
    }

    private Optional<Story> about(UUID objectionId, Story story) {
        return Optional.of(pages.apply(objectionId).map(story::about).orElse(story));
    }
}
