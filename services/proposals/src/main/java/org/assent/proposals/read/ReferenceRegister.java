package org.assent.proposals.read;

import org.assent.platform.timeline.Projector;
import org.assent.proposals.messages.ReferenceListAdopted;
import org.assent.proposals.messages.ReferenceListView;

/** Every version of every list of reference data. */
final class ReferenceRegister extends Projector<ReferenceListView> {
    ReferenceRegister() {
        super("proposals_reference", ReferenceListView.class);
        on(ReferenceListAdopted.class, (event, rows) -> {
            ReferenceListAdopted adopted = event.payload();
            if (adopted.replaces() != null) {
                rows.change(key(adopted.list(), adopted.replaces()), ReferenceListView::replaced);
            }
            rows.put(
                    key(adopted.list(), adopted.version()),
                    new ReferenceListView(
                            adopted.list(),
                            adopted.version(),
                            true,
                            adopted.source(),
                            adopted.note(),
                            adopted.noteRussian(),
                            adopted.columns(),
                            adopted.rows(),
                            event.recordedAt(),
                            event.position()));
        });
    }

    static String key(String list, String version) {
        return list + "/" + version;
    }
}
