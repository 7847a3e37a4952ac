package org.assent.membership.messages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.InvitationState;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to nominate.
 *
 * @param zone the clock of the duty station
 * @param since since when it is in its state
 * @param reminders how often the head was reminded
 * @param reason why it was declined or taken back
 * @param position the entry of the log with which it began
 */
public record InvitationView(
        UUID nominationId,
        String network,
        String entity,
        int seat,
        int number,
        InvitationState state,
        String relevance,
        int workingDays,
        String settingsVersion,
        ZoneId zone,
        PersonRef invitedBy,
        Instant invitedAt,
        Instant dueAt,
        Instant since,
        int reminders,
        @Nullable String reason,
        long position) {
    /** The same, in another state. */
    public InvitationView in(InvitationState next, Instant at, @Nullable String why) {
        return new InvitationView(
                nominationId,
                network,
                entity,
                seat,
                number,
                next,
                relevance,
                workingDays,
                settingsVersion,
                zone,
                invitedBy,
                invitedAt,
                dueAt,
                at,
                reminders,
                why,
                position);
    }

    /** The same, waiting again until another day. */
    public InvitationView until(Instant due, Instant at) {
        InvitationView again = in(InvitationState.WAITING, at, null);
        return new InvitationView(
                nominationId,
                network,
                entity,
                seat,
                number,
                again.state,
                relevance,
                workingDays,
                settingsVersion,
                zone,
                invitedBy,
                invitedAt,
                due,
                at,
                reminders,
                null,
                position);
    }

    /** The same, after one more reminder. */
    public InvitationView reminded() {
        return new InvitationView(
                nominationId,
                network,
                entity,
                seat,
                number,
                state,
                relevance,
                workingDays,
                settingsVersion,
                zone,
                invitedBy,
                invitedAt,
                dueAt,
                since,
                reminders + 1,
                reason,
                position);
    }
}
