package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A nomination that answered an invitation was returned or taken back. Sent by a policy only. */
public record ReopenNomination(@TargetAggregateIdentifier UUID nominationId, PersonRef person) {}
