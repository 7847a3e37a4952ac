package org.assent.consultation.draft;

import java.time.Instant;
import org.assent.kernel.PersonRef;

/**
 * A draft as it stands.
 *
 * @param content the draft as its pages store it
 * @param note what the head of the agency wrote when it was sent back; may be empty
 * @param writtenBy who changed the content last
 * @param version counts every change, from 1
 */
public record AgencyDraft(
        Key key, State state, String content, String note, PersonRef writtenBy, int version, Instant changedAt) {
    /** How far a draft is. */
    public enum State {
        WRITING,
        /** It waits for the head of the agency. */
        SUBMITTED,
        /** The head sent it back with a note. */
        RETURNED
    }

    /**
     * Whose draft it is and of what.
     *
     * @param entity acronym of the agency
     * @param kind of act it becomes, {@code consultation-answer}
     * @param subject what the act is about, by its identifier
     */
    public record Key(String network, String entity, String kind, String subject) {}
}
