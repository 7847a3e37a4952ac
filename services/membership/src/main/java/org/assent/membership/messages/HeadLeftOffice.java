package org.assent.membership.messages;

import java.time.Instant;
import org.assent.kernel.PersonRef;

/**
 * The head of an entity has left; the office is vacant until somebody takes it or acts in it.
 *
 * @param at when the person left, which may be earlier than it was recorded
 */
public record HeadLeftOffice(String network, String entity, PersonRef person, Instant at) {}
