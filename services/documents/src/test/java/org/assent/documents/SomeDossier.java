package org.assent.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.documents.messages.AddDocumentVersion;
import org.assent.documents.messages.DocumentClassified;
import org.assent.documents.messages.DocumentVersionAdded;
import org.assent.documents.messages.DossierOpened;
import org.assent.documents.messages.ItemWaived;
import org.assent.documents.messages.WaiverLifted;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Subject;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.UsualChecklist;

/** A dossier about a proposal, and one of each event of the context as it could have happened. */
public final class SomeDossier {
    public static final Instant THURSDAY = Instant.parse("2026-11-26T09:00:00Z");
    public static final Subject PROPOSAL =
            new Subject("proposal", UUID.fromString("01920000-0000-7000-8000-000000000001"));
    public static final UUID DOSSIER = Dossiers.id(PROPOSAL);
    public static final String CONTENT = "a".repeat(64);
    public static final String OTHER_CONTENT = "b".repeat(64);

    private SomeDossier() {}

    public static List<Object> all() {
        return List.of(
                opened(),
                added(1, CONTENT),
                new DocumentClassified(DOSSIER, "D01", 1, Classification.RESTRICTED, "It names people"),
                new ItemWaived(DOSSIER, "D11", "Not asked for by this call"),
                lifted("D11"));
    }

    public static DossierOpened opened() {
        return new DossierOpened(DOSSIER, "BLR", PROPOSAL, UsualChecklist.of(Phase.CONCEPT_NOTE));
    }

    public static DocumentVersionAdded added(int version, String sha256) {
        return new DocumentVersionAdded(
                DOSSIER,
                "D01",
                version,
                "Текст конкурса.pdf",
                "application/pdf",
                1_234,
                sha256,
                "ru",
                "Из письма фонда");
    }

    /** What follows from a command that is allowed. */
    public static DocumentVersionAdded of(AddDocumentVersion command, int version) {
        return new DocumentVersionAdded(
                command.dossierId(),
                command.item(),
                version,
                command.fileName(),
                command.mediaType(),
                command.size(),
                command.sha256(),
                command.language(),
                command.note());
    }

    public static WaiverLifted lifted(String item) {
        return new WaiverLifted(DOSSIER, item);
    }

    public static Act as(Role role) {
        return as(role, "BLR");
    }

    public static Act as(Role role, String network) {
        return new Act(new PersonRef("somebody"), new Capacity(role, network, "IOM"), null, Channel.PAGE, THURSDAY, 0);
    }
}
