package org.assent.rules.consensus;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting adds to the facts of a round (CR10).
 *
 * @param present acronyms of the entities present or represented
 * @param concludedAt when the chair had asked for objections and recorded the answer; {@code null} until then
 * @param confirmationExpiresAt when the silence of those absent ends; {@code null} while none was opened
 */
public record MeetingFacts(
        Set<String> present,
        @Nullable Instant concludedAt,
        @Nullable Instant confirmationExpiresAt) {
    public MeetingFacts {
        if (concludedAt == null && confirmationExpiresAt != null) {
            throw new IllegalArgumentException("nobody is asked to confirm what was not concluded");
        }
        present = Collections.unmodifiableSet(new TreeSet<>(present));
    }

    /** The meeting as it was concluded, before anybody is asked to confirm. */
    public static MeetingFacts concluded(Collection<String> present, Instant at) {
        return new MeetingFacts(new TreeSet<>(present), at, null);
    }

    /** How many must be present or represented on a roll of so many seats: more than this percentage of it. */
    public static int quorum(int seats, int percentage) {
        return seats * percentage / 100 + 1;
    }

    /** Whether the entity was present or represented. */
    public boolean isPresent(String entity) {
        return present.contains(entity);
    }

    /** The same meeting with the silence of those absent. */
    public MeetingFacts withConfirmation(Instant expiresAt) {
        return new MeetingFacts(present, concludedAt, expiresAt);
    }
}
