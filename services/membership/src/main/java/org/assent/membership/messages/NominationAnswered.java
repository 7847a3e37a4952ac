package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;

/** The head answered the invitation with a nomination; it is for the secretariat to register now. */
public record NominationAnswered(UUID nominationId, String network, String entity, int seat, PersonRef person) {}
