package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.consensus.Voice;
import org.assent.kernel.PersonRef;

/**
 * A message in the dialogue about an objection.
 *
 * @param number place in the thread, counted from 1 together with the wordings offered
 * @param entity acronym of the entity that speaks
 */
public record ObjectionDiscussed(
        UUID objectionId, int number, Voice voice, String entity, PersonRef by, String text, Instant receivedAt) {}
