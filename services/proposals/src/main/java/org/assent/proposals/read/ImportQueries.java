package org.assent.proposals.read;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.proposals.ImportOutcome;
import org.assent.proposals.messages.FindProgrammeImport;
import org.assent.proposals.messages.ImportView;
import org.jspecify.annotations.Nullable;

/** Queries of the registers of imports. */
final class ImportQueries implements FindProgrammeImport {
    private final Timeline timeline;
    private final Projector<ImportView> imports;
    private final Projector<ImportRowView> rows;

    ImportQueries(Timeline timeline, Projector<ImportView> imports, Projector<ImportRowView> rows) {
        this.timeline = timeline;
        this.imports = imports;
        this.rows = rows;
    }

    @Override
    public Optional<ImportView> find(UUID importId, Moment moment) {
        return timeline.find(imports, importId.toString(), moment);
    }

    @Override
    public Page<ImportView> imports(Moment moment, int limit, @Nullable String cursor) {
        return timeline.list(imports, Filter.all().orderedBy("position", true).page(limit, cursor), moment);
    }

    @Override
    public Page<ImportRowView> rows(
            UUID importId, @Nullable ImportOutcome outcome, Moment moment, int limit, @Nullable String cursor) {
        return timeline.list(
                rows,
                Filter.all()
                        .where("import_id", importId.toString())
                        .where("outcome", outcome == null ? null : outcome.name())
                        .page(limit, cursor),
                moment);
    }
}
