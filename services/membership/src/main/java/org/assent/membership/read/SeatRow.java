package org.assent.membership.read;

import java.time.Instant;
import org.assent.kernel.PersonRef;
import org.assent.membership.RollSheet;
import org.assent.membership.messages.FindNominations.Returned;
import org.assent.membership.messages.FindNominations.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a seat or is nominated for it. While one holds it and another waits to be registered there are two rows.
 *
 * @param nominator who nominated; {@code null} for one taken over from an earlier roll
 * @param since since when they are nominated or hold it
 * @param returned why the nomination went back to the head; {@code null} while it stands
 */
record SeatRow(
        String network,
        String entity,
        int seat,
        PersonRef person,
        String function,
        boolean migrationRelated,
        @Nullable String justification,
        @Nullable PersonRef nominator,
        @Nullable RollSheet takenOverFrom,
        boolean registered,
        @Nullable Instant since,
        @Nullable Returned returned) {
    SeatRow asRegistered(Instant at) {
        return new SeatRow(
                network,
                entity,
                seat,
                person,
                function,
                migrationRelated,
                justification,
                nominator,
                takenOverFrom,
                true,
                at,
                null);
    }

    SeatRow sentBack(Returned why) {
        return new SeatRow(
                network,
                entity,
                seat,
                person,
                function,
                migrationRelated,
                justification,
                nominator,
                takenOverFrom,
                false,
                since,
                why);
    }

    /** Whether they wait to be registered. */
    boolean waits() {
        return !registered && returned == null;
    }

    Sitting sitting() {
        return new Sitting(person, function, migrationRelated, justification, nominator, takenOverFrom, since);
    }
}
