package org.assent.proposals.read;

import java.util.Locale;
import java.util.UUID;
import org.assent.platform.timeline.Projector;
import org.assent.proposals.messages.FindProgrammeImport.ImportRowView;
import org.assent.proposals.messages.ProgrammesImported;

/** What became of each row of each import; a later run of the same file has the same rows. */
final class ImportRowRegister extends Projector<ImportRowView> {
    ImportRowRegister() {
        super("proposals_import_row", ImportRowView.class);
        on(
                ProgrammesImported.class,
                (event, rows) -> event.payload()
                        .rows()
                        .forEach(row -> rows.put(
                                key(event.payload().importId(), row.line()),
                                new ImportRowView(event.payload().importId(), row))));
    }

    private static String key(UUID importId, long line) {
        return String.format(Locale.ROOT, "%s/%06d", importId, line);
    }
}
