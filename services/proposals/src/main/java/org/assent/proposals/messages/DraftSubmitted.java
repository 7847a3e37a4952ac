package org.assent.proposals.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.MovesProcess;
import org.assent.kernel.Paragraph;
import org.assent.proposals.PinnedReference;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The draft is complete in itself and is with the secretariat.
 *
 * @param revision number of the text; every text that was submitted has one
 * @param paragraphs the concept note as a text
 * @param references the reference data the text was made with
 * @param dueAt until when the secretariat checks
 * @param calendar by which that was computed
 */
public record DraftSubmitted(
        UUID proposalId,
        String network,
        int revision,
        String title,
        String language,
        List<Paragraph> paragraphs,
        @Nullable String lead,
        List<String> participating,
        List<PinnedReference> references,
        Instant dueAt,
        WorkingCalendar calendar)
        implements MovesProcess {
    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("checkDueAt", dueAt);
    }
}
