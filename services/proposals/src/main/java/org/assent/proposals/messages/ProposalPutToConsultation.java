package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.consultation.Addressee;
import org.assent.consultation.ConsultedText;
import org.assent.kernel.TextHash;
import org.assent.rules.consultation.ConsultationSettings;
import org.assent.rules.time.WorkingCalendar;

/**
 * The Network is to be consulted on the present text; the round is opened by policy under {@code roundId}.
 *
 * @param number 1 for the first consultation on the proposal
 * @param revision of the text
 * @param shortRound whether it has the days of a later round
 * @param lead acronym of the organisation that disposes of the comments
 * @param addresseesReadAt position of the log at which the addressees were read
 */
public record ProposalPutToConsultation(
        UUID proposalId,
        String network,
        UUID roundId,
        int number,
        int revision,
        boolean shortRound,
        ConsultedText text,
        TextHash textHash,
        String lead,
        List<Addressee> addressees,
        long addresseesReadAt,
        ConsultationSettings settings,
        WorkingCalendar calendar) {}
