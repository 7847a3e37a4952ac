package org.assent.documents.dossier;

import static org.assent.documents.SomeDossier.CONTENT;
import static org.assent.documents.SomeDossier.DOSSIER;
import static org.assent.documents.SomeDossier.OTHER_CONTENT;
import static org.assent.documents.SomeDossier.PROPOSAL;
import static org.assent.documents.SomeDossier.THURSDAY;
import static org.assent.documents.SomeDossier.added;
import static org.assent.documents.SomeDossier.opened;

import org.assent.documents.Classification;
import org.assent.documents.DocumentsConfiguration;
import org.assent.documents.messages.AddDocumentVersion;
import org.assent.documents.messages.ClassifyDocument;
import org.assent.documents.messages.ItemWaived;
import org.assent.documents.messages.LiftWaiver;
import org.assent.documents.messages.OpenDossier;
import org.assent.documents.messages.WaiveItem;
import org.assent.documents.web.DocumentsRights;
import org.assent.kernel.Holder.Concern;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.UsualChecklist;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class DossierRightsTest {
    private static final Class<Dossier> AGGREGATE = Dossier.class;

    @Test
    void a_dossier_is_kept_as_the_table_of_rights_says() {
        Concern undp = new Concern("BLR", "UNDP");
        OpenDossier open = new OpenDossier(DOSSIER, "BLR", PROPOSAL, UsualChecklist.of(Phase.CONCEPT_NOTE));
        AddDocumentVersion add = new AddDocumentVersion(
                DOSSIER, "D01", "call.pdf", "application/pdf", 100, OTHER_CONTENT, "en", "", null, 20_000);
        AddDocumentVersion publish = new AddDocumentVersion(
                DOSSIER,
                "D01",
                "call.pdf",
                "application/pdf",
                100,
                OTHER_CONTENT,
                "en",
                "",
                Classification.PUBLIC,
                20_000);
        ClassifyDocument restrict =
                new ClassifyDocument(DOSSIER, "D01", 1, Classification.RESTRICTED, "It names people");
        WaiveItem waive = new WaiveItem(DOSSIER, "D01", "The fund sent none");
        ItemWaived waived = new ItemWaived(DOSSIER, "D01", "The fund sent none");

        new RightsTrial(
                        RightsTrial.handledBy(DocumentsRights.table(), AGGREGATE),
                        THURSDAY,
                        DocumentsConfiguration.eventTypes())
                .of(AGGREGATE, open, undp, null)
                .of(AGGREGATE, open, undp, null, opened())
                .of(AGGREGATE, add, undp, null, opened())
                .of(AGGREGATE, add, undp, null, opened(), added(1, CONTENT))
                .of(AGGREGATE, add, undp, null, opened(), waived)
                .in("public", AGGREGATE, publish, undp, null, opened())
                .of(AGGREGATE, restrict, undp, null, opened(), added(1, CONTENT))
                .of(AGGREGATE, waive, undp, null, opened())
                .of(AGGREGATE, waive, undp, null, opened(), added(1, CONTENT))
                .of(AGGREGATE, new LiftWaiver(DOSSIER, "D01"), undp, null, opened(), waived)
                .of(AGGREGATE, new LiftWaiver(DOSSIER, "D01"), undp, null, opened())
                .holds();
    }
}
