package org.assent.documents.web;

import static org.assent.kernel.Holder.ANY_HEAD;
import static org.assent.kernel.Holder.ANY_MEMBER;
import static org.assent.kernel.Holder.APPLICATION;
import static org.assent.kernel.Holder.CO_CHAIR;
import static org.assent.kernel.Holder.SECRETARIAT;

import java.util.List;
import org.assent.documents.dossier.DossierRule;
import org.assent.documents.messages.AddDocumentVersion;
import org.assent.documents.messages.ClassifyDocument;
import org.assent.documents.messages.LiftWaiver;
import org.assent.documents.messages.OpenDossier;
import org.assent.documents.messages.WaiveItem;
import org.assent.kernel.Right;

/** Who may do what with the documents of a dossier. */
public final class DocumentsRights {
    private DocumentsRights() {}

    /** The lines of the table. */
    public static List<Right> table() {
        return List.of(
                Right.of(AddDocumentVersion.class, DossierRule.DS3, CO_CHAIR, SECRETARIAT, ANY_HEAD, ANY_MEMBER),
                Right.of(AddDocumentVersion.class, DossierRule.DS12, CO_CHAIR, SECRETARIAT)
                        .when("public"),
                Right.of(ClassifyDocument.class, DossierRule.DS12, CO_CHAIR, SECRETARIAT),
                Right.of(WaiveItem.class, DossierRule.DS9, CO_CHAIR, SECRETARIAT),
                Right.of(LiftWaiver.class, DossierRule.DS9, CO_CHAIR, SECRETARIAT),
                Right.of(OpenDossier.class, DossierRule.DS1, CO_CHAIR, SECRETARIAT, APPLICATION));
    }
}
