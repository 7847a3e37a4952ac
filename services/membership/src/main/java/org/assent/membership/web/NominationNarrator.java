package org.assent.membership.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assent.membership.messages.AlternateDesignated;
import org.assent.membership.messages.HeadReminded;
import org.assent.membership.messages.InvitationWithdrawn;
import org.assent.membership.messages.MemberTakenOver;
import org.assent.membership.messages.NominationAnswered;
import org.assent.membership.messages.NominationCompleted;
import org.assent.membership.messages.NominationDeclined;
import org.assent.membership.messages.NominationInvited;
import org.assent.membership.messages.NominationLapsed;
import org.assent.membership.messages.NominationReopened;
import org.assent.membership.messages.NominationReturned;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;

/** Tells how a seat was invited for, nominated for and filled. */
class NominationNarrator implements Narrator {
    private final Map<Class<?>, Function<Object, Story>> stories = new LinkedHashMap<>();
    private final Words words;

    NominationNarrator(Words words) {
        this.words = words;
        on(
                NominationInvited.class,
                said -> seat(said.entity(), said.seat(), "story.nomination.invited")
                        .because(said.relevance()));
        on(HeadReminded.class, said -> seat(said.entity(), said.seat(), "story.nomination.reminded." + said.kind()));
        on(NominationAnswered.class, said -> seat(said.entity(), said.seat(), "story.nomination.answered"));
        on(NominationReopened.class, said -> seat(said.entity(), said.seat(), "story.nomination.reopened"));
        on(NominationCompleted.class, said -> seat(said.entity(), said.seat(), "story.nomination.completed"));
        on(
                NominationDeclined.class,
                said -> seat(said.entity(), said.seat(), "story.nomination.declined")
                        .because(said.reason()));
        on(
                InvitationWithdrawn.class,
                said -> seat(said.entity(), said.seat(), "story.nomination.withdrawn")
                        .because(said.reason()));
        on(NominationLapsed.class, said -> seat(said.entity(), said.seat(), "story.nomination.lapsed"));
        on(
                NominationReturned.class,
                said -> seat(said.entity(), said.seat(), "story.nomination.returned")
                        .because(said.note() == null ? words.say("return.defect." + said.defect()) : said.note()));
        on(AlternateDesignated.class, said -> seat(said.entity(), said.memberSeat(), "story.alternate.designated"));
        on(
                MemberTakenOver.class,
                said -> seat(said.entity(), said.seat(), "story.member.taken-over", said.function())
                        .because(said.justification()));
    }

    private <E> void on(Class<E> event, Function<E, Story> story) {
        stories.put(event, payload -> story.apply(event.cast(payload)));
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> event, Times times) {
        return Optional.ofNullable(stories.get(event.payload().getClass())).map(story -> story.apply(event.payload()));
    }

    private Story seat(String entity, int seat, String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = entity;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Story.of(words.say(key, arguments)).about(SeatLine.address(entity, seat));
    }
}
