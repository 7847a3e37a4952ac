package org.assent.consultation.messages;

import java.util.List;
import java.util.UUID;
import org.assent.consultation.Addressee;
import org.assent.consultation.ConsultedText;
import org.assent.kernel.Subject;
import org.assent.rules.consultation.ConsultationSettings;
import org.assent.rules.time.WorkingCalendar;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens a round. Sent by the policy of the subject, which has checked that the matter is ready (T06, T08).
 *
 * @param roundId follows from the subject and the number of the round, so asking twice opens one
 * @param number 1 for the first round on the subject
 * @param shortRound whether it has the days of a later round
 * @param lead acronym of the organisation that disposes of the comments
 * @param addressees every active seat of the Network
 * @param addresseesReadAt position of the log at which they were read
 */
public record OpenConsultationRound(
        @TargetAggregateIdentifier UUID roundId,
        String network,
        Subject subject,
        int number,
        boolean shortRound,
        ConsultedText text,
        String lead,
        List<Addressee> addressees,
        long addresseesReadAt,
        ConsultationSettings settings,
        WorkingCalendar calendar) {}
