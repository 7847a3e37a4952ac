package org.assent.proposals.read;

import java.util.List;
import org.assent.platform.timeline.Projector;
import org.assent.proposals.ImportedRow;
import org.assent.proposals.messages.ImportView;
import org.assent.proposals.messages.ProgrammesImported;

/** The register of imports, each file once with its last run. */
final class ImportRegister extends Projector<ImportView> {
    ImportRegister() {
        super("proposals_import", ImportView.class);
        on(
                ProgrammesImported.class,
                (event, rows) -> rows.put(
                        event.payload().importId().toString(),
                        new ImportView(
                                event.payload().importId(),
                                event.envelope().act().capacity().network(),
                                event.payload().file(),
                                event.payload().run(),
                                event.payload().counts(),
                                lastLine(event.payload().rows()),
                                event.payload().complete(),
                                event.envelope().act().person(),
                                event.recordedAt(),
                                event.position())));
    }

    private static long lastLine(List<ImportedRow> rows) {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line();
    }
}
