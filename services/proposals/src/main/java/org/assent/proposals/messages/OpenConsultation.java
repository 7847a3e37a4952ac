package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.consultation.Addressee;
import org.assent.consultation.PinnedDocument;
import org.assent.rules.consultation.ConsultationSettings;
import org.assent.rules.time.WorkingCalendar;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The secretariat opens a consultation of the Network on the present text (T06, T08; domain rules, section 7.2). Addressees,
 * documents, settings and calendar are facts read by the sender; they never come from the client.
 *
 * @param revisionSeen the text the secretariat saw
 * @param documents documents of the dossier in the versions that are consulted on
 * @param addressees every active seat of the Network
 * @param addresseesReadAt position of the log at which they were read
 */
public record OpenConsultation(
        @TargetAggregateIdentifier UUID proposalId,
        int revisionSeen,
        List<PinnedDocument> documents,
        List<Addressee> addressees,
        long addresseesReadAt,
        ConsultationSettings settings,
        WorkingCalendar calendar) {}
