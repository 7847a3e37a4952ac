package org.assent.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: computed from what is on record, never from tasks of the process engine.
 *
 * @param whose who is to act
 * @param entity acronym of the entity where it is one entity's turn; {@code null} otherwise
 * @param since since when
 * @param due until when; {@code null} where there is no deadline
 */
public record Turn(
        Whose whose,
        @Nullable String entity,
        Instant since,
        @Nullable Instant due) {
    /** Who can be waited for. */
    public enum Whose {
        /** The lead organisation: its head and its members. */
        LEAD,
        SECRETARIAT,
        /** Every member of the Network that is consulted. */
        MEMBERS,
        CO_CHAIRS,
        /** The heads on the roll of the UNCT. */
        UNCT,
        /** The Resident Coordinator. */
        RESIDENT_COORDINATOR,
        /** It is over. */
        NOBODY
    }
}
