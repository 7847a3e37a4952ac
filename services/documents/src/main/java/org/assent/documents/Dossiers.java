package org.assent.documents;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Ids;
import org.assent.kernel.Subject;

/** The identifier of a dossier follows from what it is about: each thing has one. */
public final class Dossiers {
    private Dossiers() {}

    /** The dossier of a subject. */
    public static UUID id(Subject subject) {
        return Ids.derived(
                Instant.EPOCH, "dossier", subject.kind(), subject.id().toString());
    }
}
