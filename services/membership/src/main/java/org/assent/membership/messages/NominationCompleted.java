package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;

/** The invitation has led to a registered member. */
public record NominationCompleted(UUID nominationId, String network, String entity, int seat, PersonRef person) {}
