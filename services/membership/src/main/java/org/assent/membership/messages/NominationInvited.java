package org.assent.membership.messages;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.MovesProcess;
import org.assent.rules.time.WorkingCalendar;

/**
 * The co-chairs invited an entity to nominate somebody for a seat (domain rules, section 9). Holds all that the invitation goes by.
 *
 * @param relevance why migration is relevant to the mandate of the entity
 * @param invitedAt from when the working days are counted
 * @param dueAt until when the answer is expected
 * @param halfTimeAt when the head is reminded first
 * @param lastDayAt when the head is reminded again, one working day before {@code dueAt}
 * @param closesAt when the invitation lapses: {@code dueAt} and the seconds within which what was received in time is in the log
 * @param readAt the position of the log at which the facts were read
 */
public record NominationInvited(
        UUID nominationId,
        String network,
        String entity,
        int seat,
        int number,
        String relevance,
        int workingDays,
        String settingsVersion,
        WorkingCalendar calendar,
        Instant invitedAt,
        Instant dueAt,
        Instant halfTimeAt,
        Instant lastDayAt,
        Instant closesAt,
        long readAt)
        implements MovesProcess {
    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("halfTimeAt", halfTimeAt, "lastDayAt", lastDayAt, "closesAt", closesAt);
    }
}
