package org.assent.proposals.web;

import java.util.Optional;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.assent.proposals.messages.ProgrammeRecorded;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalEndorsed;
import org.assent.proposals.messages.ProposalNumbered;
import org.assent.proposals.messages.ProposalPutToConsensus;
import org.assent.proposals.messages.ProposalRegistered;
import org.assent.proposals.messages.ProposalReleased;
import org.assent.proposals.messages.SettingsEndorsed;
import org.assent.proposals.messages.SettingsProposed;
import org.assent.proposals.messages.TextRevised;

/** Tells what happened to proposals. */
final class ProposalsNarrator implements Narrator {
    private final Words words;

    ProposalsNarrator(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> recorded, Times times) {
        Object event = recorded.payload();
        if (event instanceof ProgrammeRecorded programme) {
            String code = programme.facts().code();
            return Optional.of(Story.of(words.say("story.programme", code))
                    .because(programme.facts().title())
                    .about("/programmes/" + code));
        }
        if (event instanceof ProposalRegistered registered) {
            return Optional.of(Story.milestone(Tone.ACCENT, words.say("story.registered", registered.title()))
                    .about("/proposals/" + registered.proposalId()));
        }
        if (event instanceof ProposalNumbered numbered) {
            return Optional.of(Story.of(words.say("story.numbered", numbered.number()))
                    .about("/proposals/" + numbered.proposalId()));
        }
        if (event instanceof TextRevised revised) {
            return Optional.of(
                    Story.milestone(Tone.ACCENT, words.say("story.revised", words.number(revised.revision())))
                            .because(revised.reason())
                            .about("/proposals/" + revised.proposalId()));
        }
        if (event instanceof SettingsProposed proposed) {
            return Optional.of(Story.of(words.count(
                            "story.settings-proposed", proposed.changes().size()))
                    .because(proposed.reason())
                    .about("/proposals/" + proposed.proposalId()));
        }
        if (event instanceof SettingsEndorsed endorsed) {
            return Optional.of(Story.milestone(
                            Tone.OK,
                            words.count(
                                    "story.settings-endorsed",
                                    endorsed.changes().size()))
                    .about("/settings"));
        }
        if (event instanceof ProposalPutToConsensus put) {
            return Optional.of(Story.milestone(
                            Tone.ACCENT,
                            words.say("story.put", put.by(), put.text().title()))
                    .about("/rounds/" + put.roundId()));
        }
        if (event instanceof ProposalEndorsed endorsed) {
            return Optional.of(
                    Story.milestone(Tone.OK, words.say("story.endorsed")).about("/proposals/" + endorsed.proposalId()));
        }
        if (event instanceof ProposalBlocked blocked) {
            return Optional.of(
                    Story.milestone(Tone.STOP, words.say("story.blocked")).about("/proposals/" + blocked.proposalId()));
        }
        if (event instanceof ProposalReleased released) {
            return Optional.of(Story.of(words.say("story.released")).about("/proposals/" + released.proposalId()));
        }
        return Optional.empty();
    }
}
