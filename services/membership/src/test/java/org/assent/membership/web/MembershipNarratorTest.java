package org.assent.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.SomeEvents;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.EventTypes.Entry;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class MembershipNarratorTest {
    private static final Times TIMES =
            new Times(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/Minsk"), words());

    private final MembershipNarrator narrator = new MembershipNarrator(new Offices(), words());

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_event_of_the_context_is_told(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(SomeEvents.all())
                .hasSameSizeAs(MembershipConfiguration.events().entries())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(MembershipConfiguration.events().entries().stream()
                        .<Class<?>>map(Entry::type)
                        .toList());
        assertThat(SomeEvents.all())
                .allSatisfy(event -> assertThat(told(event))
                        .singleElement()
                        .extracting(Story::sentence)
                        .asString()
                        .isNotBlank()
                        .doesNotContain("{", "NON_RESIDENT", "CO_CHAIR"));
    }

    @Test
    void an_entity_with_a_blank_in_its_name_is_linked_by_its_name() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(narrator.tell(recorded(SomeEvents.all().get(4)), TIMES))
                .get()
                .satisfies(story -> {
                    assertThat(story.sentence())
                            .isEqualTo("UN Women was entered in the register. Rolls: Network only.");
                    assertThat(story.href()).isEqualTo("/people?text=UN%20Women");
                });
    }

    @Test
    void events_of_others_are_left_to_others() {
        record Elsewhere(String what) {}

        assertThat(narrator.tell(recorded(new Elsewhere("something")), TIMES)).isEmpty();
    }

    private List<Story> told(Object event) {
        return Stream.of(narrator, new NominationNarrator(words()))
                .flatMap(each -> each.tell(recorded(event), TIMES).stream())
                .toList();
    }

    private static <E> RecordedEvent<E> recorded(E event) {
        Instant at = Instant.parse("2026-11-23T12:00:00Z");
        UUID stream = new UUID(0x7000L, 0x8000_0000_0000_0001L);
        Envelope envelope = new Envelope(Act.ofSystem(Channel.DEMONSTRATION, at), stream, null, stream);
        return new RecordedEvent<>(1, stream, 0, "membership.Something.1", at, event, envelope);
    }

    private static Words words() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames(
                "org.assent.membership.web.messages",
                "org.assent.membership.web.nominations",
                "org.assent.platform.web.messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ENGLISH);
        return new Words(texts);
    }

    private static final class Offices implements FindPersonLabels {
        @Override
        public Map<PersonRef, String> labels(Collection<PersonRef> people, Moment moment, Locale language) {
            throw new UnsupportedOperationException("stories name offices, not people");
        }

        @Override
        public String capacity(Capacity capacity, Locale language) {
            return "office";
        }
    }
}
