package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.kernel.Paragraph;
import org.assent.proposals.PinnedReference;
import org.assent.proposals.RevisionClass;
import org.jspecify.annotations.Nullable;

/**
 * The proposal has a revised text. Its class is proposed from the difference, and the secretariat confirms it.
 *
 * @param since the revision it is compared with: the text of the last consultation or of the last one confirmed
 * @param changes ids of the paragraphs that were added, removed or changed
 * @param proposed the class that follows from the difference
 */
public record RevisionSubmitted(
        UUID proposalId,
        int revision,
        String title,
        List<Paragraph> paragraphs,
        @Nullable String lead,
        List<String> participating,
        List<PinnedReference> references,
        String reason,
        int since,
        List<String> changes,
        RevisionClass proposed) {}
