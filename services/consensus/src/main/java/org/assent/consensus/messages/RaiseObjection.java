package org.assent.consensus.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.consensus.Statement;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Subject;
import org.assent.rules.time.WorkingCalendar;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens the dialogue about an objection or amendment that was stated in a round. Sent by a policy.
 *
 * @param objectionId follows from the round and the entity, so asking twice opens one
 * @param paragraphs ids of the paragraphs of the text
 * @param roll acronyms of the seats
 * @param owner acronym of the entity that owes the reply
 * @param replyWorkingDays how many working days it has, from the settings in force
 */
public record RaiseObjection(
        @TargetAggregateIdentifier UUID objectionId,
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
        WorkingCalendar calendar) {}
