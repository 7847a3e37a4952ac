package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.DossierFindings;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The secretariat says whether the dossier is complete (T06).
 *
 * @param revisionSeen the text it checked
 * @param complete whether it goes on to the consultation, or back to its authors
 * @param note what the authors should know; needed where it goes back
 * @param findings what the dossier held, read by the sender
 */
public record RecordCompleteness(
        @TargetAggregateIdentifier UUID proposalId,
        int revisionSeen,
        boolean complete,
        String note,
        DossierFindings findings) {}
