package org.assent.consensus.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.Statement;
import org.assent.kernel.MovesProcess;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Subject;
import org.assent.rules.time.Deadlines;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The dialogue about an objection or amendment began. What blocks is the position in the round.
 *
 * @param statement the position with its reason, its paragraph and what would resolve it
 * @param owner acronym of the entity that owes the reply
 * @param dueAt until when it owes it; {@code null} where the calendar of that year was not entered
 */
public record ObjectionRaised(
        UUID objectionId,
        String network,
        UUID roundId,
        Subject subject,
        String title,
        String language,
        List<String> paragraphs,
        List<String> roll,
        String entity,
        PersonRef by,
        Statement statement,
        Instant statedAt,
        String owner,
        int replyWorkingDays,
        @Nullable Instant dueAt,
        WorkingCalendar calendar)
        implements MovesProcess {
    /** When the reply is asked after: a working day before it is due, and at once where it is due on no day. */
    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("remindAt", dueAt == null ? statedAt : Deadlines.workingDayBefore(dueAt, statedAt, calendar));
    }
}
