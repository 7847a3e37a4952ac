package org.assent.documents.web;

import static org.assent.documents.SomeDossier.DOSSIER;
import static org.assent.documents.SomeDossier.PROPOSAL;
import static org.assent.documents.SomeDossier.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assent.documents.Classification;
import org.assent.documents.DocumentsApplication;
import org.assent.documents.DocumentsConfiguration;
import org.assent.documents.SomeDossier;
import org.assent.documents.messages.AddDocumentVersion;
import org.assent.documents.messages.ClassifyDocument;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.LiftWaiver;
import org.assent.documents.messages.OpenDossier;
import org.assent.documents.messages.WaiveItem;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.Story;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.UsualChecklist;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class DossierNarratorTest {
    private static DocumentsApplication application;
    private static long last;

    @BeforeAll
    static void everything_happens() {
        application = new DocumentsApplication(TestDatabase.empty());
        application.send(
                new OpenDossier(DOSSIER, "BLR", PROPOSAL, UsualChecklist.of(Phase.CONCEPT_NOTE)), as(Role.SECRETARIAT));
        application.send(add("Записка.pdf", SomeDossier.CONTENT), as(Role.MEMBER));
        application.send(add("Записка 2.pdf", SomeDossier.OTHER_CONTENT), as(Role.MEMBER));
        application.send(
                new ClassifyDocument(DOSSIER, "D01", 1, Classification.RESTRICTED, "It names people"),
                as(Role.SECRETARIAT));
        application.send(new WaiveItem(DOSSIER, "D08", "Dropped by the fund"), as(Role.CO_CHAIR));
        last = application.send(new LiftWaiver(DOSSIER, "D08"), as(Role.CO_CHAIR));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_event_of_the_context_is_told_with_names_and_no_codes(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        Words words = words();
        Times times = new Times(SomeDossier.THURSDAY, ZoneId.of("Europe/Minsk"), words);
        Set<Class<?>> told = new HashSet<>();

        for (long position = 1; position <= last; position++) {
            RecordedEvent<?> event = application.event(position);
            Story story = narrator(words).tell(event, times).orElseThrow();
            assertThat(story.sentence()).doesNotContain("{", "D01", "D08").hasSizeLessThanOrEqualTo(160);
            assertThat(story.href()).isEqualTo("/dossiers/proposal/" + PROPOSAL.id());
            told.add(event.payload().getClass());
        }

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(DocumentsConfiguration.eventTypes().entries().stream()
                        .<Class<?>>map(entry -> entry.type())
                        .toList());
    }

    private static Narrator narrator(Words words) {
        @SuppressWarnings("unchecked") // the only register there is
        Projector<DossierView> register = application.get(Projector.class);
        return new DossierNarrator(
                application.get(Timeline.class), register, new DossierLines(new Nobody(), words), words);
    }

    private static Words words() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames("org.assent.documents.web.messages", "org.assent.platform.web.messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ENGLISH);
        return new Words(texts);
    }

    private static AddDocumentVersion add(String name, String sha256) {
        return new AddDocumentVersion(DOSSIER, "D01", name, "application/pdf", 10, sha256, "ru", "", null, 1_000);
    }

    /** Stories of dossiers name nobody. */
    private static final class Nobody implements FindPersonLabels {
        @Override
        public Map<PersonRef, String> labels(Collection<PersonRef> people, Moment moment, Locale language) {
            return Map.of();
        }

        @Override
        public String capacity(Capacity capacity, Locale language) {
            return "";
        }
    }
}
