package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.RevisionClass;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The secretariat confirms the class of a revision (T08), or says it is the other one.
 *
 * @param reason why it is not the class that was proposed; may be blank where it is
 */
public record ConfirmRevisionClass(
        @TargetAggregateIdentifier UUID proposalId, int revisionSeen, RevisionClass revisionClass, String reason) {}
