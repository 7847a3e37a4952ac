package org.assent.membership.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.membership.messages.ActingHeadAccredited;
import org.assent.membership.messages.ActingHeadEnded;
import org.assent.membership.messages.CoChairModelAdopted;
import org.assent.membership.messages.DelegationEnded;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.HeadLeftOffice;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.NetworkRegistered;
import org.assent.membership.messages.RoleAssigned;
import org.assent.membership.messages.RoleEnded;
import org.assent.membership.messages.Rolls;
import org.assent.membership.messages.RollsChanged;
import org.assent.membership.messages.SeatEnded;
import org.assent.membership.messages.SettingsAdopted;
import org.assent.membership.messages.WorkDelegated;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells how a Network, its entities and its people came to be what they are. */
class MembershipNarrator implements Narrator {
    private final Map<Class<?>, Function<Object, Story>> stories = new LinkedHashMap<>();
    private final FindPersonLabels labels;
    private final Words words;

    MembershipNarrator(FindPersonLabels labels, Words words) {
        this.labels = labels;
        this.words = words;
        on(NetworkRegistered.class, this::tell);
        on(SettingsAdopted.class, this::tell);
        on(RoleAssigned.class, said -> office("story.role.assigned", said.network(), said.role(), said.entity()));
        on(RoleEnded.class, said -> office("story.role.ended", said.network(), said.role(), said.entity()));
        on(EntityEntered.class, said -> entity(said.entity(), "story.entity.entered", roll(said.rolls())));
        on(RollsChanged.class, said -> entity(said.entity(), "story.entity.rolls", roll(said.rolls())));
        on(HeadTookOffice.class, this::tell);
        on(
                HeadLeftOffice.class,
                said -> Story.milestone(Tone.WARN, words.say("story.head.left", said.entity()))
                        .about(file(said.entity())));
        on(
                ActingHeadEnded.class,
                said -> Story.of(words.say("story.acting.ended", said.entity())).about(file(said.entity())));
        on(WorkDelegated.class, this::tell);
        on(
                DelegationEnded.class,
                said -> Story.of(words.say("story.delegation.ended", said.entity()))
                        .about(file(said.entity())));
        on(
                CoChairModelAdopted.class,
                said -> Story.milestone(
                                Tone.ACCENT, words.say("story.chairs", words.list(said.coChairs()), said.secretariat()))
                        .about("/people"));
        on(
                MemberNominated.class,
                said -> entity(said.entity(), "story.member.nominated", said.function())
                        .because(said.justification()));
        on(MemberRegistered.class, said -> entity(said.entity(), "story.member.registered"));
        on(SeatEnded.class, this::tell);
    }

    private <E> void on(Class<E> event, Function<E, Story> story) {
        stories.put(event, payload -> story.apply(event.cast(payload)));
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> event, Times times) {
        if (event.payload() instanceof ActingHeadAccredited said) {
            return Optional.of(Story.milestone(
                            Tone.ACCENT, words.say("story.acting.accredited", said.entity(), times.local(said.until())))
                    .because(said.letter())
                    .about(file(said.entity())));
        }
        return Optional.ofNullable(stories.get(event.payload().getClass())).map(story -> story.apply(event.payload()));
    }

    private Story tell(NetworkRegistered said) {
        String name = russian() ? said.nameRussian() : said.nameEnglish();
        return Story.milestone(Tone.ACCENT, words.say("story.network", name)).about("/people");
    }

    private Story tell(SettingsAdopted said) {
        String framework = russian()
                ? said.settings().framework().nameRussian()
                : said.settings().framework().nameEnglish();
        return Story.milestone(
                        Tone.ACCENT,
                        words.say(
                                said.decision() == null ? "story.settings" : "story.settings.decided",
                                said.settings().version()))
                .because(framework)
                .about("/settings");
    }

    private Story tell(HeadTookOffice said) {
        return said.predecessor() == null
                ? entity(said.entity(), "story.head.first")
                : Story.milestone(Tone.ACCENT, words.say("story.head.next", said.entity()))
                        .about(address(said.entity()));
    }

    private Story tell(WorkDelegated said) {
        List<String> works =
                said.works().stream().map(work -> words.say("work." + work)).toList();
        return Story.of(words.say("story.work.delegated", said.entity(), words.list(works)))
                .about(file(said.entity()));
    }

    private static String file(String entity) {
        return UriComponentsBuilder.fromPath("/people/entities/{entity}")
                .encode()
                .buildAndExpand(entity)
                .toUriString();
    }

    private Story tell(SeatEnded said) {
        return said.reason().equals(SeatEnded.REPLACED)
                ? entity(said.entity(), "story.member.replaced")
                : entity(said.entity(), "story.member.left").because(said.reason());
    }

    private Story office(String key, String network, Role role, @Nullable String entity) {
        String office = labels.capacity(new Capacity(role, network, entity), words.locale());
        return Story.of(words.say(key, office)).about("/people");
    }

    private Story entity(String entity, String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = entity;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Story.of(words.say(key, arguments)).about(address(entity));
    }

    private String roll(Rolls rolls) {
        if (rolls.onRollByLocalSetting()) {
            return words.say("people.by-local-setting");
        }
        if (rolls.onUnctRoll()) {
            return words.say(rolls.onNetworkRoll() ? "people.on.both" : "people.on.unct");
        }
        return words.say(rolls.onNetworkRoll() ? "people.on.network" : "people.on.none");
    }

    private static String address(String entity) {
        return UriComponentsBuilder.fromPath("/people")
                .queryParam("text", "{entity}")
                .encode()
                .buildAndExpand(entity)
                .toUriString();
    }

    private boolean russian() {
        return words.locale().getLanguage().equals("ru");
    }
}
