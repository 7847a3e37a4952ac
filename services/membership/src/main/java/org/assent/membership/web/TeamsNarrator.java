package org.assent.membership.web;

import java.util.Optional;
import org.assent.membership.messages.SpecialisedResourceIdentified;
import org.assent.membership.messages.TaskTeamEnded;
import org.assent.membership.messages.TaskTeamFormed;
import org.assent.membership.messages.TaskTeamMembersChanged;
import org.assent.membership.messages.TeamDeliveryRecorded;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.jspecify.annotations.Nullable;

/** Tells of task teams and specialised resources. */
class TeamsNarrator implements Narrator {
    private final Words words;

    TeamsNarrator(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> event, Times times) {
        return Optional.ofNullable(story(event.payload(), times));
    }

    private @Nullable Story story(Object event, Times times) {
        if (event instanceof TaskTeamFormed said) {
            return Story.milestone(
                            Tone.ACCENT,
                            words.say("story.team.formed", said.title(), said.lead(), times.date(said.endsAt())))
                    .because(said.mandate())
                    .about(TeamPages.address(said.teamId()));
        }
        if (event instanceof TaskTeamMembersChanged said) {
            return Story.of(words.say("story.team.members", words.list(said.members()), said.lead()))
                    .about(TeamPages.address(said.teamId()));
        }
        if (event instanceof TeamDeliveryRecorded said) {
            return Story.of(words.say("story.team.delivered"))
                    .because(said.what())
                    .about(TeamPages.address(said.teamId()));
        }
        if (event instanceof TaskTeamEnded said) {
            return Story.of(words.say("story.team.ended"))
                    .because(said.reason())
                    .about(TeamPages.address(said.teamId()));
        }
        if (event instanceof SpecialisedResourceIdentified said) {
            return Story.of(words.say("story.resource", said.what(), said.provider()))
                    .because(said.work())
                    .about("/people/resources");
        }
        return null;
    }
}
