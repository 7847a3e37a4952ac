package org.assent.documents;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assent.platform.timeline.Moment;
import org.assent.rules.dossier.Checklist;
import org.assent.rules.dossier.ChecklistItem.Stage;

/** What a context says of its things that have a dossier; published as a bean by that context. */
public interface DossierSubjects {
    /** The kind of its subjects, as in {@link org.assent.kernel.Subject#kind()}. */
    String kind();

    /** The thing as it was at the moment; empty where there is none. */
    Optional<Face> face(UUID id, Moment moment);

    /**
     * What a dossier needs to know of the thing it is about.
     *
     * @param network the Network it belongs to
     * @param title what it is called
     * @param href its page
     * @param checklist what a dossier about it holds, where one is opened now
     * @param stage the stage for which its dossier is looked at
     * @param kept what the application keeps on record itself: the item's code and the page where it can be read
     * @param occurred items needed only if they occurred, of which that is so
     */
    record Face(
            String network,
            String title,
            String href,
            Checklist checklist,
            Stage stage,
            Map<String, String> kept,
            Set<String> occurred) {
        public Face {
            kept = Map.copyOf(kept);
            occurred = Set.copyOf(occurred);
        }
    }
}
