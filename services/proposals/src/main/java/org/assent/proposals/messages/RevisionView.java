package org.assent.proposals.messages;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a proposal's text; never changed.
 *
 * @param reason what was changed and why; {@code null} for the first
 */
public record RevisionView(
        int revision,
        String title,
        List<Paragraph> paragraphs,
        @Nullable String reason,
        Instant at,
        long position) {}
