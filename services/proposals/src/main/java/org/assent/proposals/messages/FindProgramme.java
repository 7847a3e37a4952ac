package org.assent.proposals.messages;

import java.util.Optional;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Real programmes, as facts. */
public interface FindProgramme {
    Optional<ProgrammeView> programme(String code, Moment moment);

    Page<ProgrammeView> programmes(Moment moment, int limit, @Nullable String cursor);
}
