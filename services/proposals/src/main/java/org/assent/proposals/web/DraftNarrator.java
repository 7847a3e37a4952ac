package org.assent.proposals.web;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.messages.BudgetSet;
import org.assent.proposals.messages.CompletenessCheckOverdue;
import org.assent.proposals.messages.DossierFoundComplete;
import org.assent.proposals.messages.DossierFoundIncomplete;
import org.assent.proposals.messages.DraftOpened;
import org.assent.proposals.messages.DraftPlacedUnderCall;
import org.assent.proposals.messages.DraftSubmitted;
import org.assent.proposals.messages.SectionWritten;

/** Tells how a concept note was written, submitted and checked. */
final class DraftNarrator implements Narrator {
    private final Words words;

    DraftNarrator(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> recorded, Times times) {
        Object event = recorded.payload();
        if (event instanceof DraftOpened opened) {
            return about(opened.proposalId(), opened(opened));
        }
        if (event instanceof DraftPlacedUnderCall placed) {
            return about(
                    placed.proposalId(),
                    Story.of(
                            words.say("review.story.draft.placed", placed.call().code())));
        }
        if (event instanceof SectionWritten written) {
            String section = words.say("review.story.section." + written.section());
            return about(
                    written.proposalId(),
                    Story.of(words.say(firstOrAgain("review.story.section", written.version()), section)));
        }
        if (event instanceof BudgetSet set) {
            return about(set.proposalId(), Story.of(words.say(firstOrAgain("review.story.budget", set.version()))));
        }
        if (event instanceof DraftSubmitted submitted) {
            return about(
                    submitted.proposalId(),
                    Story.milestone(
                                    Tone.ACCENT,
                                    words.say("review.story.draft.submitted", words.number(submitted.revision())))
                            .because(words.say("review.story.draft.submitted.more", times.local(submitted.dueAt()))));
        }
        return checked(event, times);
    }

    private Optional<Story> checked(Object event, Times times) {
        if (event instanceof CompletenessCheckOverdue overdue) {
            return about(
                    overdue.proposalId(),
                    Story.milestone(Tone.WARN, words.say("review.story.check.overdue"))
                            .because(words.say("review.story.check.overdue.more", times.local(overdue.dueAt()))));
        }
        if (event instanceof DossierFoundComplete found) {
            return about(
                    found.proposalId(),
                    Story.milestone(Tone.OK, words.say("review.story.check.complete"))
                            .because(found.note().isBlank() ? null : found.note()));
        }
        if (event instanceof DossierFoundIncomplete found) {
            return about(
                    found.proposalId(),
                    Story.milestone(Tone.WARN, words.say("review.story.check.incomplete"))
                            .because(found.note().isBlank() ? null : found.note()));
        }
        return Optional.empty();
    }

    private Story opened(DraftOpened opened) {
        ConceptNote.Title title = opened.note().title();
        return Story.milestone(
                        Tone.ACCENT,
                        title == null
                                ? words.say("review.story.draft.opened.untitled")
                                : words.say("review.story.draft.opened", title.text()))
                .because(opened.lead() == null ? null : words.say("review.story.draft.led", opened.lead()));
    }

    private static String firstOrAgain(String key, int version) {
        return key + (version == 1 ? ".first" : ".again");
    }

    private static Optional<Story> about(UUID proposalId, Story story) {
        return Optional.of(story.about("/proposals/" + proposalId));
    }
}
