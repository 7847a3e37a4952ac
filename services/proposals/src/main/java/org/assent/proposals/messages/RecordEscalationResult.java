package org.assent.proposals.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The Resident Coordinator records what came of an escalation (T13): the text is revised, or it is not endorsed. It is never
 * endorsed by this.
 *
 * @param revise whether the text goes back for revision
 * @param text what was found
 * @param evidence the record it rests on
 */
public record RecordEscalationResult(
        @TargetAggregateIdentifier UUID proposalId, boolean revise, String text, String evidence) {}
