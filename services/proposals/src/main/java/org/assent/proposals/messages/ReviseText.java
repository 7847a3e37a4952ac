package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.kernel.Paragraph;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Offers a changed text, after an objection or before the matter is put.
 *
 * @param revisionSeen the revision the author changed; another one in between is a conflict
 * @param reason what was changed and why
 */
public record ReviseText(
        @TargetAggregateIdentifier UUID proposalId,
        int revisionSeen,
        String title,
        List<Paragraph> paragraphs,
        String reason) {}
