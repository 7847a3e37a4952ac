package org.assent.documents.messages;

import java.util.Optional;
import org.assent.kernel.Subject;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Dossiers as they were at a moment. */
public interface FindDossier {
    /** The dossier of a thing; empty where none was opened. */
    Optional<DossierView> dossier(Subject subject, Moment moment);

    /** The dossiers of a Network in the order in which they were opened. */
    Page<DossierView> dossiers(String network, Moment moment, int limit, @Nullable String cursor);
}
