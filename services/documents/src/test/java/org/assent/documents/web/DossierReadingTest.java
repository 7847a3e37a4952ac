package org.assent.documents.web;

import static org.assent.documents.SomeDossier.CONTENT;
import static org.assent.documents.SomeDossier.DOSSIER;
import static org.assent.documents.SomeDossier.PROPOSAL;
import static org.assent.documents.SomeDossier.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.documents.Classification;
import org.assent.documents.DocumentsApplication;
import org.assent.documents.dossier.DossierRule;
import org.assent.documents.messages.AddDocumentVersion;
import org.assent.documents.messages.ClassifyDocument;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.FindDossier;
import org.assent.documents.messages.OpenDossier;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.membership.BreakGlassKind;
import org.assent.membership.messages.FindBreakGlass;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Capacities;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.UsualChecklist;
import org.assent.testing.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** A document that was for the Network, and is restricted now. */
class DossierReadingTest {
    private static final String READER = "reader";

    private static DocumentsApplication application;
    private static long filed;

    private final List<String> onRecord = new ArrayList<>();
    private @Nullable String open;

    @BeforeAll
    static void restrict() {
        application = new DocumentsApplication(TestDatabase.empty());
        application.send(
                new OpenDossier(DOSSIER, "BLR", PROPOSAL, UsualChecklist.of(Phase.CONCEPT_NOTE)), as(Role.SECRETARIAT));
        filed = application.send(
                new AddDocumentVersion(
                        DOSSIER,
                        "D08",
                        "Names.pdf",
                        "application/pdf",
                        10,
                        CONTENT,
                        "en",
                        "It names people",
                        null,
                        100),
                as(Role.MEMBER));
        application.send(
                new ClassifyDocument(DOSSIER, "D08", 1, Classification.RESTRICTED, "It names people"),
                as(Role.SECRETARIAT));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void co_chairs_the_secretariat_and_auditors_read_it_and_that_is_on_record() {
        for (Role role : List.of(Role.CO_CHAIR, Role.SECRETARIAT, Role.AUDITOR)) {
            assertThat(shown(signedIn(READER, role), application.now()).fileName())
                    .isEqualTo("Names.pdf");
            assertThat(reading()
                            .open(PROPOSAL, "D08", 1, signedIn(READER, role), application.now())
                            .sha256())
                    .isEqualTo(CONTENT);
        }
        assertThat(onRecord).containsExactly("CO_CHAIR of right", "SECRETARIAT of right", "AUDITOR of right");
    }

    @Test
    void whoever_filed_it_reads_it() {
        assertThat(shown(signedIn("somebody", Role.MEMBER), application.now()).fileName())
                .isEqualTo("Names.pdf");
    }

    @Test
    void nobody_else_reads_it_in_no_moment_DS15() {
        for (Role role : List.of(Role.MEMBER, Role.HEAD_OF_AGENCY, Role.ADMINISTRATOR)) {
            for (Moment moment : List.of(application.now(), application.at(filed))) {
                SignedIn reader = signedIn(READER, role);
                DossierView.Version kept = shown(reader, moment);
                assertThat(kept.keptBack()).isTrue();
                assertThat(Stream.of(kept.fileName(), kept.note(), kept.sha256()))
                        .containsOnly("");
                thenRefused(DossierRule.DS15, () -> reading().open(PROPOSAL, "D08", 1, reader, moment));
                assertThat(reading().hides(application.event(filed), reader)).isTrue();
            }
        }
        assertThat(onRecord).isEmpty();
    }

    @Test
    void an_opening_lets_its_person_read_that_document_and_the_reading_names_it() {
        open = DossierReading.name(PROPOSAL, "D08", 1);
        SignedIn reader = signedIn(READER, Role.MEMBER);

        assertThat(shown(reader, application.now()).fileName()).isEqualTo("Names.pdf");
        assertThat(reading().hides(application.event(filed), reader)).isFalse();
        reading().open(PROPOSAL, "D08", 1, reader, application.now());
        assertThat(onRecord).containsExactly("MEMBER under /record/break-glass/" + new UUID(7, 7));
        assertThat(shown(signedIn("another", Role.MEMBER), application.now()).keptBack())
                .isTrue();
        open = DossierReading.name(PROPOSAL, "D08", 2);
        assertThat(shown(reader, application.now()).keptBack()).isTrue();
    }

    @Test
    void what_is_kept_back_changes_nothing_of_the_hash_on_which_a_check_was_made() {
        assertThat(reading()
                        .dossier(PROPOSAL, signedIn(READER, Role.MEMBER), application.now())
                        .orElseThrow()
                        .hash())
                .isEqualTo(reading()
                        .dossier(PROPOSAL, signedIn(READER, Role.AUDITOR), application.now())
                        .orElseThrow()
                        .hash());
    }

    private static void thenRefused(DossierRule rule, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refused.class, act).rule()).isEqualTo(rule);
    }

    private DossierView.Version shown(SignedIn reader, Moment moment) {
        return reading()
                .dossier(PROPOSAL, reader, moment)
                .orElseThrow()
                .dossier()
                .item("D08")
                .orElseThrow()
                .version(1)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the only projector there is
    private DossierReading reading() {
        return new DossierReading(
                application.get(FindDossier.class),
                application.get(Projector.class),
                new Opened(),
                (reader, what, address, ground) ->
                        onRecord.add(reader.capacity().role() + (ground == null ? " of right" : " under " + ground)),
                new SubjectFaces(List.of()),
                application.get(Timeline.class),
                new Words(new StaticMessageSource()));
    }

    private static SignedIn signedIn(String person, Role role) {
        Capacity capacity = new Capacity(role, "BLR", role == Role.MEMBER ? "UNDP" : null);
        return new SignedIn(
                new PersonRef(person), person, "BLR", new Capacities(List.of(capacity), 0), capacity, Locale.ENGLISH);
    }

    /** One opening, for the reader and for what the test says. */
    private final class Opened implements FindBreakGlass {
        @Override
        public Page<OpeningView> openings(
                String network, @Nullable BreakGlassKind kind, Moment moment, int limit, @Nullable String cursor) {
            return new Page<>(List.of(), null, 0);
        }

        @Override
        public Optional<OpeningView> opening(UUID openingId, Moment moment) {
            return Optional.empty();
        }

        @Override
        public Optional<OpeningView> open(PersonRef reader, PersonRef subject, Moment moment) {
            return Optional.empty();
        }

        @Override
        public Optional<OpeningView> open(PersonRef reader, String network, String item, Moment moment) {
            return item.equals(open) && reader.value().equals(READER)
                    ? Optional.of(new OpeningView(
                            new UUID(7, 7).toString(),
                            network,
                            BreakGlassKind.READ_DOCUMENT,
                            "somebody",
                            item,
                            "We decide on it today",
                            60,
                            reader,
                            Instant.EPOCH,
                            1,
                            new PersonRef("second"),
                            Instant.EPOCH,
                            Instant.MAX,
                            null,
                            null,
                            null))
                    : Optional.empty();
        }
    }
}
