package org.assent.documents.read;

import java.util.Optional;
import org.assent.documents.Dossiers;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.FindDossier;
import org.assent.kernel.Subject;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Queries of the register of dossiers. */
final class DossierQueries implements FindDossier {
    private final Timeline timeline;
    private final Projector<DossierView> register;

    DossierQueries(Timeline timeline, Projector<DossierView> register) {
        this.timeline = timeline;
        this.register = register;
    }

    @Override
    public Optional<DossierView> dossier(Subject subject, Moment moment) {
        return timeline.find(register, Dossiers.id(subject).toString(), moment);
    }

    @Override
    public Page<DossierView> dossiers(String network, Moment moment, int limit, @Nullable String cursor) {
        return timeline.list(
                register,
                Filter.all()
                        .where("network", network)
                        .orderedBy("opened_position", false)
                        .page(limit, cursor),
                moment);
    }
}
