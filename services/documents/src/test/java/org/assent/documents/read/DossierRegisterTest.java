package org.assent.documents.read;

import static org.assent.documents.SomeDossier.CONTENT;
import static org.assent.documents.SomeDossier.DOSSIER;
import static org.assent.documents.SomeDossier.OTHER_CONTENT;
import static org.assent.documents.SomeDossier.PROPOSAL;
import static org.assent.documents.SomeDossier.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.assent.documents.Classification;
import org.assent.documents.DocumentsApplication;
import org.assent.documents.messages.AddDocumentVersion;
import org.assent.documents.messages.ClassifyDocument;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.FindDossier;
import org.assent.documents.messages.OpenDossier;
import org.assent.documents.messages.WaiveItem;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.rules.dossier.ChecklistItem;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.ChecklistItem.Stage;
import org.assent.rules.dossier.UsualChecklist;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A dossier that was opened, got two versions of a file, and one item of which was waived. */
class DossierRegisterTest {
    private static DocumentsApplication application;
    private static FindDossier find;
    private static long opened;
    private static long firstVersion;
    private static long waived;

    @BeforeAll
    static void fill() {
        application = new DocumentsApplication(TestDatabase.empty());
        find = application.get(FindDossier.class);
        opened = application.send(
                new OpenDossier(DOSSIER, "BLR", PROPOSAL, UsualChecklist.of(Phase.CONCEPT_NOTE)), as(Role.SECRETARIAT));
        firstVersion = application.send(add("Лист маркеров.pdf", CONTENT), as(Role.MEMBER));
        application.send(add("Лист маркеров 2.pdf", OTHER_CONTENT), as(Role.MEMBER));
        waived = application.send(new WaiveItem(DOSSIER, "D01", "The fund sent none"), as(Role.CO_CHAIR));
        application.send(
                new ClassifyDocument(DOSSIER, "D08", 2, Classification.RESTRICTED, "It names people"),
                as(Role.SECRETARIAT));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void both_versions_are_there_with_their_author() {
        assertThat(dossier(application.now()).item("D08").orElseThrow().versions())
                .extracting(DossierView.Version::number, DossierView.Version::fileName, DossierView.Version::sha256)
                .containsExactly(
                        tuple(1, "Лист маркеров.pdf", CONTENT), tuple(2, "Лист маркеров 2.pdf", OTHER_CONTENT));
        assertThat(dossier(application.now()).item("D08").orElseThrow().versions())
                .allSatisfy(version -> assertThat(version.by()).isEqualTo(new PersonRef("somebody")));
    }

    /** What was filed before there were classifications has no such event: it is read by the Network. */
    @Test
    void a_document_of_which_nothing_was_said_is_for_the_Network_and_one_that_was_restricted_is_so_from_then_on() {
        assertThat(dossier(application.at(waived)).item("D08").orElseThrow().versions())
                .extracting(DossierView.Version::classification)
                .containsExactly(Classification.NETWORK, Classification.NETWORK);
        assertThat(dossier(application.now()).item("D08").orElseThrow().versions())
                .extracting(DossierView.Version::classification)
                .containsExactly(Classification.NETWORK, Classification.RESTRICTED);
    }

    @Test
    void a_waiver_has_its_reason_and_its_author() {
        DossierView.Waiver waiver =
                dossier(application.now()).item("D01").orElseThrow().waiver();

        assertThat(waiver.reason()).isEqualTo("The fund sent none");
        assertThat(waiver.capacity()).isEqualTo(new Capacity(Role.CO_CHAIR, "BLR", "IOM"));
        assertThat(waiver.position()).isEqualTo(waived);
    }

    @Test
    void what_is_missing_depends_on_the_stage_and_on_what_the_application_keeps() {
        assertThat(missing(application.now(), Stage.CHECK, Set.of("D02"))).containsExactly("D04");
        assertThat(missing(application.now(), Stage.CHECK, Set.of("D02", "D04")))
                .isEmpty();
        assertThat(missing(application.now(), Stage.DECISION, Set.of("D02", "D04")))
                .containsExactly("D09");
    }

    @Test
    void every_moment_has_the_dossier_of_then() {
        assertThat(find.dossier(PROPOSAL, application.at(firstVersion))
                        .orElseThrow()
                        .item("D08")
                        .orElseThrow()
                        .versions())
                .hasSize(1);
        assertThat(missing(application.at(opened), Stage.CHECK, Set.of())).containsExactly("D01", "D02", "D04", "D08");
        assertThat(dossier(application.at(waived - 1)).item("D01").orElseThrow().waiver())
                .isNull();
    }

    @Test
    void the_hash_changes_with_what_is_in_the_dossier_and_with_nothing_else() {
        assertThat(Set.of(
                        dossier(application.at(opened)).hash(),
                        dossier(application.at(firstVersion)).hash(),
                        dossier(application.at(waived - 1)).hash(),
                        dossier(application.at(waived)).hash()))
                .hasSize(4);
        assertThat(dossier(application.now()).hash())
                .isEqualTo(dossier(application.at(waived)).hash());
    }

    @Test
    void dossiers_are_listed_for_their_Network_only() {
        assertThat(find.dossiers("BLR", application.now(), 10, null).rows())
                .extracting(DossierView::subject)
                .containsExactly(PROPOSAL);
        assertThat(find.dossiers("MDA", application.now(), 10, null).total()).isZero();
    }

    private static List<String> missing(Moment moment, Stage stage, Set<String> kept) {
        return dossier(moment).missing(stage, kept, Set.of()).stream()
                .map(ChecklistItem::code)
                .toList();
    }

    private static DossierView dossier(Moment moment) {
        return find.dossier(PROPOSAL, moment).orElseThrow();
    }

    private static AddDocumentVersion add(String name, String sha256) {
        return new AddDocumentVersion(DOSSIER, "D08", name, "application/pdf", 10, sha256, "ru", "", null, 1_000);
    }
}
