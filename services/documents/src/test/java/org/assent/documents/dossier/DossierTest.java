package org.assent.documents.dossier;

import static org.assent.documents.SomeDossier.CONTENT;
import static org.assent.documents.SomeDossier.DOSSIER;
import static org.assent.documents.SomeDossier.OTHER_CONTENT;
import static org.assent.documents.SomeDossier.PROPOSAL;
import static org.assent.documents.SomeDossier.added;
import static org.assent.documents.SomeDossier.as;
import static org.assent.documents.SomeDossier.lifted;
import static org.assent.documents.SomeDossier.opened;

import java.util.List;
import java.util.UUID;
import org.assent.documents.Classification;
import org.assent.documents.DocumentsConfiguration;
import org.assent.documents.SomeDossier;
import org.assent.documents.messages.AddDocumentVersion;
import org.assent.documents.messages.ClassifyDocument;
import org.assent.documents.messages.DocumentClassified;
import org.assent.documents.messages.ItemWaived;
import org.assent.documents.messages.LiftWaiver;
import org.assent.documents.messages.OpenDossier;
import org.assent.documents.messages.WaiveItem;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.rules.dossier.Checklist;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.UsualChecklist;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {
    private static final Checklist CHECKLIST = UsualChecklist.of(Phase.CONCEPT_NOTE);
    private static final long LARGEST = 20_000;
    private static final ItemWaived WAIVED = new ItemWaived(DOSSIER, "D01", "The fund sent none");

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECRETARIAT", "CO_CHAIR"})
    void those_who_keep_dossiers_open_one_DS1(Role role) {
        given().when(open(DOSSIER, CHECKLIST), as(role)).thenEvents(opened());
    }

    @Test
    void the_application_opens_one_DS1() {
        given().when(open(DOSSIER, CHECKLIST), Act.ofSystem(Channel.PROCESS, SomeDossier.THURSDAY))
                .thenEvents(opened());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "HEAD_OF_AGENCY", "AUDITOR", "ADMINISTRATOR"})
    void nobody_else_opens_one_DS1(Role role) {
        given().when(open(DOSSIER, CHECKLIST), as(role)).thenRefused(DossierRule.DS1);
    }

    @Test
    void the_secretariat_of_another_Network_opens_none_DS1() {
        given().when(open(DOSSIER, CHECKLIST), as(Role.SECRETARIAT, "MDA")).thenRefused(DossierRule.DS1);
    }

    @Test
    void opening_again_changes_nothing() {
        given(opened())
                .when(open(DOSSIER, UsualChecklist.all()), as(Role.SECRETARIAT))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void each_thing_has_one_dossier_with_a_sound_checklist_DS2() {
        given().when(open(UUID.fromString("01920000-0000-7000-8000-000000000009"), CHECKLIST), as(Role.SECRETARIAT))
                .thenRefused(DossierRule.DS2);
        given().when(open(DOSSIER, new Checklist("1", List.of())), as(Role.SECRETARIAT))
                .thenRefused(DossierRule.DS2);
        given().when(
                        open(
                                DOSSIER,
                                new Checklist(
                                        "1",
                                        List.of(
                                                CHECKLIST.items().get(0),
                                                CHECKLIST.items().get(0)))),
                        as(Role.SECRETARIAT))
                .thenRefused(DossierRule.DS2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECRETARIAT", "CO_CHAIR", "MEMBER", "HEAD_OF_AGENCY"})
    void those_who_act_for_the_Network_add_documents_DS3(Role role) {
        given(opened()).when(add(CONTENT), as(role)).thenEvents(added(1, CONTENT));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMINISTRATOR", "SYSTEM"})
    void nobody_else_adds_documents_DS3(Role role) {
        given(opened()).when(add(CONTENT), as(role)).thenRefused(DossierRule.DS3);
        given(opened()).when(add(CONTENT), as(Role.MEMBER, "MDA")).thenRefused(DossierRule.DS3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D02", "D03", "D99", ""})
    void a_file_is_added_only_to_an_item_that_people_fill_DS4(String item) {
        given(opened())
                .when(add(item, "a.pdf", "application/pdf", 1, CONTENT, "en", ""), as(Role.MEMBER))
                .thenRefused(DossierRule.DS4);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, LARGEST + 1})
    void a_document_is_neither_empty_nor_too_large_DS5(long size) {
        given(opened())
                .when(add("D01", "a.pdf", "application/pdf", size, CONTENT, "en", ""), as(Role.MEMBER))
                .thenRefused(DossierRule.DS5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECRETARIAT", "CO_CHAIR"})
    void those_who_keep_dossiers_change_who_reads_a_document_DS12(Role role) {
        given(opened(), added(1, CONTENT))
                .when(classify(1, Classification.RESTRICTED, "It names people"), as(role))
                .thenEvents(new DocumentClassified(DOSSIER, "D01", 1, Classification.RESTRICTED, "It names people"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "HEAD_OF_AGENCY", "AUDITOR", "ADMINISTRATOR"})
    void nobody_else_changes_who_reads_a_document_DS12(Role role) {
        given(opened(), added(1, CONTENT))
                .when(classify(1, Classification.RESTRICTED, "It names people"), as(role))
                .thenRefused(DossierRule.DS12);
    }

    @Test
    void a_member_files_a_restricted_document_and_no_public_one_DS12() {
        given(opened())
                .when(filed(CONTENT, Classification.RESTRICTED), as(Role.MEMBER))
                .thenEvents(
                        added(1, CONTENT), new DocumentClassified(DOSSIER, "D01", 1, Classification.RESTRICTED, null));
        given(opened())
                .when(filed(CONTENT, Classification.PUBLIC), as(Role.MEMBER))
                .thenRefused(DossierRule.DS12);
    }

    @Test
    void where_nothing_is_said_a_new_version_is_read_by_those_who_read_the_one_before() {
        DocumentClassified restricted =
                new DocumentClassified(DOSSIER, "D01", 1, Classification.RESTRICTED, "It names people");

        given(opened(), added(1, CONTENT), restricted)
                .when(add(OTHER_CONTENT), as(Role.MEMBER))
                .thenEvents(
                        added(2, OTHER_CONTENT),
                        new DocumentClassified(DOSSIER, "D01", 2, Classification.RESTRICTED, null));
        given(opened(), added(1, CONTENT), restricted)
                .when(filed(OTHER_CONTENT, Classification.NETWORK), as(Role.MEMBER))
                .thenEvents(added(2, OTHER_CONTENT));
    }

    @Test
    void who_reads_a_document_is_changed_with_a_reason_DS13() {
        given(opened(), added(1, CONTENT))
                .when(classify(1, Classification.PUBLIC, " "), as(Role.SECRETARIAT))
                .thenRefused(DossierRule.DS13);
        given(opened(), added(1, CONTENT))
                .when(classify(1, Classification.PUBLIC, "x".repeat(2_001)), as(Role.SECRETARIAT))
                .thenRefused(DossierRule.DS13);
    }

    @Test
    void only_a_document_that_is_there_is_classified_and_otherwise_than_it_was_DS14() {
        given(opened())
                .when(classify(1, Classification.PUBLIC, "The fund posts it"), as(Role.SECRETARIAT))
                .thenRefused(DossierRule.DS14);
        given(opened(), added(1, CONTENT))
                .when(classify(2, Classification.PUBLIC, "The fund posts it"), as(Role.SECRETARIAT))
                .thenRefused(DossierRule.DS14);
        given(opened(), added(1, CONTENT))
                .when(classify(1, Classification.NETWORK, "As it was"), as(Role.SECRETARIAT))
                .thenRefused(DossierRule.DS14);
    }

    private static ClassifyDocument classify(int version, Classification classification, String reason) {
        return new ClassifyDocument(DOSSIER, "D01", version, classification, reason);
    }

    private static AddDocumentVersion filed(String sha256, Classification classification) {
        AddDocumentVersion usual = add(sha256);
        return new AddDocumentVersion(
                DOSSIER,
                usual.item(),
                usual.fileName(),
                usual.mediaType(),
                usual.size(),
                sha256,
                usual.language(),
                usual.note(),
                classification,
                LARGEST);
    }

    @Test
    void the_largest_document_is_taken() {
        AddDocumentVersion command = add("D01", "a.pdf", "application/pdf", LARGEST, CONTENT, "en", "");

        given(opened()).when(command, as(Role.MEMBER)).thenEvents(SomeDossier.of(command, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, text/plain",
        "a.txt, application/pdf",
        "a.exe, application/octet-stream",
        "a.docm, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a.docx, application/octet-stream",
        "pdf, application/pdf",
        "a.pdf., application/pdf",
        "a.pdf.html, application/pdf"
    })
    void the_content_is_of_a_kind_that_is_taken_and_what_its_name_says_DS6(String name, String mediaType) {
        given(opened())
                .when(add("D01", name, mediaType, 1, CONTENT, "en", ""), as(Role.MEMBER))
                .thenRefused(DossierRule.DS6);
    }

    @Test
    void a_document_has_a_short_name_a_language_and_a_short_note_DS7() {
        for (AddDocumentVersion command : List.of(
                add("D01", "a".repeat(197) + ".pdf", "application/pdf", 1, CONTENT, "en", ""),
                add("D01", "a.pdf", "application/pdf", 1, CONTENT, "xx", ""),
                add("D01", "a.pdf", "application/pdf", 1, CONTENT, "en", "n".repeat(2_001)))) {
            given(opened()).when(command, as(Role.MEMBER)).thenRefused(DossierRule.DS7);
        }
    }

    @Test
    void a_new_version_stands_beside_the_ones_before() {
        given(opened(), added(1, CONTENT))
                .when(add(OTHER_CONTENT), as(Role.MEMBER))
                .thenEvents(added(2, OTHER_CONTENT));
    }

    @Test
    void the_same_content_is_no_new_version_but_an_earlier_one_may_come_back_DS8() {
        given(opened(), added(1, CONTENT)).when(add(CONTENT), as(Role.MEMBER)).thenRefused(DossierRule.DS8);
        given(opened(), added(1, CONTENT), added(2, OTHER_CONTENT))
                .when(add(CONTENT), as(Role.MEMBER))
                .thenEvents(added(3, CONTENT));
    }

    @Test
    void a_file_that_comes_after_all_ends_the_waiver() {
        given(opened(), WAIVED).when(add(CONTENT), as(Role.MEMBER)).thenEvents(added(1, CONTENT), lifted("D01"));
    }

    @Test
    void those_who_keep_the_dossier_waive_an_item_and_ask_for_it_again() {
        given(opened())
                .when(waive("D01", "The fund sent none"), as(Role.CO_CHAIR))
                .thenEvents(WAIVED);
        given(opened(), WAIVED)
                .when(new LiftWaiver(DOSSIER, "D01"), as(Role.SECRETARIAT))
                .thenEvents(lifted("D01"));
        given(opened(), WAIVED, lifted("D01"))
                .when(waive("D01", "The fund sent none"), as(Role.CO_CHAIR))
                .thenEvents(WAIVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "HEAD_OF_AGENCY", "AUDITOR", "ADMINISTRATOR", "SYSTEM"})
    void nobody_else_waives_DS9(Role role) {
        given(opened()).when(waive("D01", "Because"), as(role)).thenRefused(DossierRule.DS9);
        given(opened(), WAIVED).when(new LiftWaiver(DOSSIER, "D01"), as(role)).thenRefused(DossierRule.DS9);
    }

    @Test
    void only_what_is_on_the_checklist_is_waived_DS4() {
        given(opened()).when(waive("D99", "Because"), as(Role.SECRETARIAT)).thenRefused(DossierRule.DS4);
    }

    @Test
    void a_waiver_has_a_reason_DS10() {
        given(opened()).when(waive("D01", " "), as(Role.SECRETARIAT)).thenRefused(DossierRule.DS10);
        given(opened())
                .when(waive("D01", "r".repeat(2_001)), as(Role.SECRETARIAT))
                .thenRefused(DossierRule.DS10);
    }

    @Test
    void only_what_is_neither_there_nor_waived_is_waived_and_only_a_waiver_is_lifted_DS11() {
        given(opened(), added(1, CONTENT))
                .when(waive("D01", "Because"), as(Role.SECRETARIAT))
                .thenRefused(DossierRule.DS11);
        given(opened(), WAIVED)
                .when(waive("D01", "Because"), as(Role.SECRETARIAT))
                .thenRefused(DossierRule.DS11);
        given(opened())
                .when(new LiftWaiver(DOSSIER, "D01"), as(Role.SECRETARIAT))
                .thenRefused(DossierRule.DS11);
    }

    private static OpenDossier open(UUID dossierId, Checklist checklist) {
        return new OpenDossier(dossierId, "BLR", PROPOSAL, checklist);
    }

    private static AddDocumentVersion add(String sha256) {
        return add("D01", "Текст конкурса.pdf", "application/pdf", 1_234, sha256, "ru", "Из письма фонда");
    }

    private static AddDocumentVersion add(
            String item, String name, String mediaType, long size, String sha256, String language, String note) {
        return new AddDocumentVersion(DOSSIER, item, name, mediaType, size, sha256, language, note, null, LARGEST);
    }

    private static WaiveItem waive(String item, String reason) {
        return new WaiveItem(DOSSIER, item, reason);
    }

    private static Fixture<Dossier> given(Object... history) {
        return Fixture.of(Dossier.class, DocumentsConfiguration.eventTypes()).given(history);
    }
}
