package org.assent.consultation.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consultation.Addressee;
import org.assent.consultation.ConsultedText;
import org.assent.kernel.MovesProcess;
import org.assent.kernel.Subject;
import org.assent.kernel.TextHash;
import org.assent.rules.consultation.ConsultationSettings;
import org.assent.rules.time.WorkingCalendar;

/**
 * A consultation was opened (domain rules, section 7.2). Holds all that the round goes by until it ends.
 *
 * @param openedAt from when the working days are counted
 * @param dueAt until when answers are taken; one received at this instant or later is late
 * @param halfTimeAt when silent members are reminded first
 * @param lastDayAt when they are reminded again, one working day before {@code dueAt}
 * @param closesAt when it is closed: {@code dueAt} and the ten seconds within which a request received in time must be in the log
 */
public record ConsultationOpened(
        UUID roundId,
        String network,
        Subject subject,
        int number,
        boolean shortRound,
        ConsultedText text,
        TextHash textHash,
        String lead,
        List<Addressee> addressees,
        long addresseesReadAt,
        ConsultationSettings settings,
        WorkingCalendar calendar,
        Instant openedAt,
        Instant dueAt,
        Instant halfTimeAt,
        Instant lastDayAt,
        Instant closesAt)
        implements MovesProcess {
    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("halfTimeAt", halfTimeAt, "lastDayAt", lastDayAt, "closesAt", closesAt);
    }
}
