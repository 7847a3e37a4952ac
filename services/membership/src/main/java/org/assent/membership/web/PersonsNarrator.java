package org.assent.membership.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.BreakGlassEnded;
import org.assent.membership.messages.BreakGlassOpened;
import org.assent.membership.messages.BreakGlassRefused;
import org.assent.membership.messages.BreakGlassRequested;
import org.assent.membership.messages.ErasureDeclined;
import org.assent.membership.messages.ErasureRequested;
import org.assent.membership.messages.PersonErased;
import org.assent.membership.messages.PersonRegistered;
import org.assent.membership.messages.PersonRenamed;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;

/** Tells of persons by name, of erasure, and of openings in an emergency. */
class PersonsNarrator implements Narrator {
    private final Map<Class<?>, BiFunction<Object, Times, Story>> stories = new LinkedHashMap<>();
    private final PersonNames names;
    private final Words words;

    PersonsNarrator(PersonNames names, Words words) {
        this.names = names;
        this.words = words;
        on(PersonRegistered.class, (said, times) -> person("registered", said.person()));
        on(PersonRenamed.class, (said, times) -> person("renamed", said.person()));
        on(
                ErasureRequested.class,
                (said, times) -> milestone(Tone.WARN, "erasure-asked", said.person())
                        .because(words.say("story.person.case", said.caseNumber(), said.legalBasis())));
        on(
                ErasureDeclined.class,
                (said, times) -> person("erasure-declined", said.person()).because(said.reason()));
        on(
                PersonErased.class,
                (said, times) -> milestone(Tone.STOP, "erased", said.person())
                        .because(words.say("story.person.case", said.caseNumber(), said.legalBasis())));
        on(
                BreakGlassRequested.class,
                (said, times) -> opening(
                                Tone.WARN,
                                said.openingId(),
                                words.say(
                                        "story.break-glass.asked." + said.kind(),
                                        names.of(said.subject()),
                                        times.duration(said.lasts())))
                        .because(said.reason()));
        on(
                BreakGlassOpened.class,
                (said, times) -> opening(
                                Tone.STOP,
                                said.openingId(),
                                words.say(
                                        "story.break-glass.opened." + said.kind(),
                                        names.of(said.subject()),
                                        names.of(said.requestedBy()),
                                        times.local(said.until())))
                        .because(said.reason()));
        on(
                BreakGlassRefused.class,
                (said, times) -> opening(Tone.QUIET, said.openingId(), words.say("story.break-glass.refused"))
                        .because(said.reason()));
        on(
                BreakGlassEnded.class,
                (said, times) -> opening(Tone.OK, said.openingId(), words.say("story.break-glass.ended"))
                        .because(said.reason()));
    }

    private <E> void on(Class<E> event, BiFunction<E, Times, Story> story) {
        stories.put(event, (payload, times) -> story.apply(event.cast(payload), times));
    }

    @Override
    public Optional<Story> tell(RecordedEvent<?> event, Times times) {
        return Optional.ofNullable(stories.get(event.payload().getClass()))
                .map(story -> story.apply(event.payload(), times));
    }

    private Story person(String what, PersonRef person) {
        return Story.of(words.say("story.person." + what, names.of(person))).about(PersonSheet.address(person));
    }

    private Story milestone(Tone tone, String what, PersonRef person) {
        return Story.milestone(tone, words.say("story.person." + what, names.of(person)))
                .about(PersonSheet.address(person));
    }

    private static Story opening(Tone tone, UUID openingId, String sentence) {
        return Story.milestone(tone, sentence).about(BreakGlassPages.address(openingId.toString()));
    }
}
