package org.assent.consultation.web;

import static org.assent.kernel.Holder.APPLICATION;
import static org.assent.kernel.Holder.CO_CHAIR;
import static org.assent.kernel.Holder.HEAD;
import static org.assent.kernel.Holder.LEAD_ON_COMMENTS;
import static org.assent.kernel.Holder.MEMBER_FOR_CONSULTATIONS;
import static org.assent.kernel.Holder.SECRETARIAT;

import java.util.List;
import org.assent.consultation.messages.AddAddressee;
import org.assent.consultation.messages.CloseConsultation;
import org.assent.consultation.messages.ContestFiledResponse;
import org.assent.consultation.messages.FileResponseOnBehalf;
import org.assent.consultation.messages.GiveDisposition;
import org.assent.consultation.messages.GiveResponse;
import org.assent.consultation.messages.MarkDuplicate;
import org.assent.consultation.messages.OpenConsultationRound;
import org.assent.consultation.messages.RecordAddresseeServed;
import org.assent.consultation.messages.RecordExternalConsultation;
import org.assent.consultation.messages.RecordLetterReturned;
import org.assent.consultation.messages.RemindAddressees;
import org.assent.consultation.messages.RemindNow;
import org.assent.consultation.messages.ServeAddressees;
import org.assent.consultation.messages.StateSatisfaction;
import org.assent.consultation.messages.VoidConsultationRound;
import org.assent.consultation.messages.WaiveAddressee;
import org.assent.kernel.Right;
import org.assent.rules.consultation.ConsultationRule;

/** Who may do what in a consultation. */
public final class ConsultationRights {
    private ConsultationRights() {}

    /** The lines of the table. */
    public static List<Right> table() {
        return List.of(
                Right.of(WaiveAddressee.class, ConsultationRule.S74A, CO_CHAIR, SECRETARIAT),
                Right.of(AddAddressee.class, ConsultationRule.S71, CO_CHAIR, SECRETARIAT),
                Right.of(RemindNow.class, ConsultationRule.S74B, CO_CHAIR, SECRETARIAT),
                Right.of(RecordLetterReturned.class, ConsultationRule.S74C, CO_CHAIR, SECRETARIAT, APPLICATION),
                Right.of(VoidConsultationRound.class, ConsultationRule.S77, CO_CHAIR, SECRETARIAT, APPLICATION),
                Right.of(GiveResponse.class, ConsultationRule.S73, MEMBER_FOR_CONSULTATIONS, HEAD),
                Right.of(FileResponseOnBehalf.class, ConsultationRule.S73B, SECRETARIAT),
                Right.of(ContestFiledResponse.class, ConsultationRule.S73B, MEMBER_FOR_CONSULTATIONS, HEAD),
                Right.of(GiveDisposition.class, ConsultationRule.S75, LEAD_ON_COMMENTS, SECRETARIAT),
                Right.of(MarkDuplicate.class, ConsultationRule.S75B, LEAD_ON_COMMENTS, SECRETARIAT),
                Right.of(StateSatisfaction.class, ConsultationRule.S75A, MEMBER_FOR_CONSULTATIONS, HEAD),
                Right.of(
                        RecordExternalConsultation.class,
                        ConsultationRule.S76,
                        CO_CHAIR,
                        SECRETARIAT,
                        LEAD_ON_COMMENTS),
                Right.of(RecordAddresseeServed.class, ConsultationRule.S74A, MEMBER_FOR_CONSULTATIONS, HEAD)
                        .when("opened"),
                Right.of(RecordAddresseeServed.class, ConsultationRule.S74A, APPLICATION),
                Right.of(OpenConsultationRound.class, ConsultationRule.S72, APPLICATION),
                Right.of(ServeAddressees.class, ConsultationRule.S74A, APPLICATION),
                Right.of(RemindAddressees.class, ConsultationRule.S74B, APPLICATION),
                Right.of(CloseConsultation.class, ConsultationRule.S74, APPLICATION));
    }
}
