package org.assent.proposals.messages;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.proposals.ImportOutcome;
import org.assent.proposals.ImportedRow;
import org.jspecify.annotations.Nullable;

/** Imports of programmes and what became of each row. */
public interface FindProgrammeImport {
    Optional<ImportView> find(UUID importId, Moment moment);

    /** The imports up to the moment, the last first. */
    Page<ImportView> imports(Moment moment, int limit, @Nullable String cursor);

    /** The rows of the last run in the order of the file, all or those with one outcome. */
    Page<ImportRowView> rows(
            UUID importId, @Nullable ImportOutcome outcome, Moment moment, int limit, @Nullable String cursor);

    /** One row of one import. */
    record ImportRowView(UUID importId, ImportedRow row) {}
}
