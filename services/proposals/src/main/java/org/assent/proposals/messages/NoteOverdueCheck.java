package org.assent.proposals.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether the check of completeness is overdue (T06). Sent by its clock; the answer may be "not yet". */
public record NoteOverdueCheck(@TargetAggregateIdentifier UUID proposalId) {}
