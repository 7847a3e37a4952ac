package org.assent.proposals.web;

import static org.assent.proposals.DraftFacts.completed;
import static org.assent.proposals.DraftFacts.confirmed;
import static org.assent.proposals.DraftFacts.titled;
import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assent.platform.ledger.EventTypes.Entry;
import org.assent.platform.web.Times;
import org.assent.platform.web.parts.Tone;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.assent.proposals.ProposalFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.Recorded;
import org.assent.proposals.RevisionClass;
import org.assent.proposals.Section;
import org.assent.proposals.SomeEvents;
import org.assent.proposals.messages.SectionWritten;
import org.assent.rules.certificate.CertificateCheck.Kind;
import org.assent.rules.certificate.CertificateCheck.Missing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class ProposalsNarratorTest {
    private final List<Narrator> narrators = List.of(
            new ProposalsNarrator(Spoken.words()),
            new CallNarrator(Spoken.words()),
            new DraftNarrator(Spoken.words()),
            new ReviewNarrator(Spoken.words()),
            new ReferenceNarrator(Spoken.words()),
            new ImportNarrator(new ImportWords(Spoken.words())));

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_event_of_the_context_is_told(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(SomeEvents.all())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(ProposalsConfiguration.eventTypes().entries().stream()
                        .<Class<?>>map(Entry::type)
                        .toList());
        assertThat(SomeEvents.all()).allSatisfy(event -> {
            Story story = tell(event).orElseThrow();
            assertThat(story.sentence())
                    .isNotBlank()
                    .doesNotContain("{", "BROKEN", "JOINT_PROGRAMME")
                    .hasSizeLessThanOrEqualTo(160);
            assertThat(story.href()).startsWith("/");
        });
    }

    @Test
    void every_section_of_a_concept_note_has_its_name_in_its_story() {
        for (String language : List.of("en", "ru")) {
            LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
            assertThat(Section.values())
                    .extracting(section -> tell(new SectionWritten(PROPOSAL, section, 1, titled()))
                            .orElseThrow()
                            .sentence())
                    .doesNotHaveDuplicates()
                    .hasSize(17);
        }
    }

    @Test
    void a_consultation_is_good_news_only_where_nothing_is_left_of_it() {
        List<Missing> missing = List.of(new Missing(Kind.NO_DISPOSITION, "UNDP 1"));

        assertThat(tell(completed(List.of(), 0, false))).hasValueSatisfying(full -> {
            assertThat(full.tone()).isEqualTo(Tone.OK);
            assertThat(full.sentence()).isEqualTo("The consultation with the Network was full.");
        });
        assertThat(tell(completed(missing, 1, false))).hasValueSatisfying(partial -> {
            assertThat(partial.tone()).isEqualTo(Tone.WARN);
            assertThat(partial.sentence()).isEqualTo("The Network has been consulted; comments wait for an answer.");
            assertThat(partial.detail()).isEqualTo("Comments: 1, of which without a disposition: 1.");
        });
        assertThat(tell(completed(List.of(), 0, true))).hasValueSatisfying(change -> {
            assertThat(change.tone()).isEqualTo(Tone.WARN);
            assertThat(change.sentence()).isEqualTo("The Network has been consulted; a change was requested.");
        });
    }

    @Test
    void a_revision_of_substance_is_told_otherwise_than_one_of_wording() {
        assertThat(tell(confirmed(2, RevisionClass.EDITORIAL)).orElseThrow().sentence())
                .isEqualTo("Revision 2 changes the wording only; it is ready for decision.");
        assertThat(tell(confirmed(2, RevisionClass.SUBSTANTIVE)).orElseThrow().sentence())
                .isEqualTo("Revision 2 changes the substance; the Network is consulted again.");
    }

    @Test
    void events_of_others_are_left_to_others() {
        record Elsewhere(String what) {}

        assertThat(tell(new Elsewhere("something"))).isEmpty();
    }

    private Optional<Story> tell(Object event) {
        Times times = new Times(ProposalFacts.THURSDAY, ZoneId.of("Europe/Minsk"), Spoken.words());
        return narrators.stream()
                .flatMap(narrator -> narrator.tell(Recorded.of(event), times).stream())
                .findFirst();
    }
}
