package org.assent.consensus.web;

import static org.assent.kernel.Holder.ANY_MEMBER;
import static org.assent.kernel.Holder.APPLICATION;
import static org.assent.kernel.Holder.AUDITOR;
import static org.assent.kernel.Holder.CO_CHAIR;
import static org.assent.kernel.Holder.HEAD;
import static org.assent.kernel.Holder.OBJECTOR;
import static org.assent.kernel.Holder.REPLIER;
import static org.assent.kernel.Holder.ROUND_CHAIR;
import static org.assent.kernel.Holder.SECRETARIAT;

import java.util.List;
import org.assent.consensus.messages.AddPaper;
import org.assent.consensus.messages.AnswerOfferedText;
import org.assent.consensus.messages.AssignObjectionReply;
import org.assent.consensus.messages.CloseMeetingItem;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConfirmPosition;
import org.assent.consensus.messages.ContestPosition;
import org.assent.consensus.messages.DeclareNoObjection;
import org.assent.consensus.messages.DiscussObjection;
import org.assent.consensus.messages.Dissociate;
import org.assent.consensus.messages.EnterDecision;
import org.assent.consensus.messages.EscalateObjection;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.FileExplanation;
import org.assent.consensus.messages.InformRoll;
import org.assent.consensus.messages.KeepObjection;
import org.assent.consensus.messages.LapseObjection;
import org.assent.consensus.messages.OfferResolvingText;
import org.assent.consensus.messages.OpenConsensusRound;
import org.assent.consensus.messages.RaiseObjection;
import org.assent.consensus.messages.ReadRoundLetter;
import org.assent.consensus.messages.RecordAttendance;
import org.assent.consensus.messages.RecordPaperServed;
import org.assent.consensus.messages.RecordPositionOnBehalf;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.RemindOfReply;
import org.assent.consensus.messages.ReportDeliveryLost;
import org.assent.consensus.messages.ServeRoll;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.messages.SustainObjection;
import org.assent.consensus.messages.TakeBackObjection;
import org.assent.consensus.messages.VoidConsensusRound;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.consensus.objection.ObjectionRule;
import org.assent.kernel.Right;
import org.assent.rules.consensus.ConsensusRule;

/** Who may do what in a round of consensus and in the dialogue about an objection. */
public final class ConsensusRights {
    private ConsensusRights() {}

    /** The lines of the table. */
    public static List<Right> table() {
        return List.of(
                Right.of(WaiveService.class, ConsensusRule.CR5, CO_CHAIR),
                Right.of(ReportDeliveryLost.class, ConsensusRule.EI1, CO_CHAIR, SECRETARIAT),
                Right.of(StatePosition.class, ConsensusRule.CR1, HEAD),
                Right.of(RecordPositionOnBehalf.class, ConsensusRule.S83B, CO_CHAIR, SECRETARIAT),
                Right.of(ConfirmPosition.class, ConsensusRule.CR1, HEAD),
                Right.of(ContestPosition.class, ConsensusRule.CR1, HEAD),
                Right.of(ExtendSilence.class, ConsensusRule.CR15, ROUND_CHAIR),
                Right.of(RecordAttendance.class, ConsensusRule.CR10, CO_CHAIR, SECRETARIAT),
                Right.of(DeclareNoObjection.class, ConsensusRule.CR10, ROUND_CHAIR),
                Right.of(CloseMeetingItem.class, ConsensusRule.CR10, ROUND_CHAIR),
                Right.of(WithdrawConsensusRound.class, ConsensusRule.CR17A, CO_CHAIR),
                Right.of(FileExplanation.class, ConsensusRule.CR1, HEAD),
                Right.of(Dissociate.class, ConsensusRule.CR1, HEAD),
                Right.of(RecordSeatServed.class, ConsensusRule.CR5, HEAD).when("opened"),
                Right.of(ReadRoundLetter.class, ConsensusRule.CR20, HEAD, CO_CHAIR, SECRETARIAT, AUDITOR),
                Right.of(ReadRoundLetter.class, ConsensusRule.CR20, HEAD, CO_CHAIR, SECRETARIAT, AUDITOR, ANY_MEMBER)
                        .when("ended"),
                Right.of(AssignObjectionReply.class, ObjectionRule.OB5, CO_CHAIR),
                Right.of(DiscussObjection.class, ObjectionRule.OB2, OBJECTOR, REPLIER, CO_CHAIR),
                Right.of(OfferResolvingText.class, ObjectionRule.OB6, REPLIER, CO_CHAIR),
                Right.of(AnswerOfferedText.class, ObjectionRule.OB7, OBJECTOR),
                Right.of(KeepObjection.class, ObjectionRule.OB8, OBJECTOR),
                Right.of(SustainObjection.class, ObjectionRule.OB9, OBJECTOR),
                Right.of(EscalateObjection.class, ObjectionRule.OB10, CO_CHAIR),
                Right.of(OpenConsensusRound.class, ConsensusRule.CR4, APPLICATION),
                Right.of(ServeRoll.class, ConsensusRule.CR5, APPLICATION),
                Right.of(RecordSeatServed.class, ConsensusRule.CR5, APPLICATION),
                Right.of(AddPaper.class, ConsensusRule.EI1, APPLICATION),
                Right.of(RecordPaperServed.class, ConsensusRule.EI1, APPLICATION),
                Right.of(CloseSilence.class, ConsensusRule.CR9, APPLICATION),
                Right.of(VoidConsensusRound.class, ConsensusRule.CR16, APPLICATION),
                Right.of(InformRoll.class, ConsensusRule.CR9, APPLICATION),
                Right.of(EnterDecision.class, ConsensusRule.CR9, APPLICATION),
                Right.of(RaiseObjection.class, ObjectionRule.OB1, APPLICATION),
                Right.of(TakeBackObjection.class, ObjectionRule.OB1, APPLICATION),
                Right.of(LapseObjection.class, ObjectionRule.OB1, APPLICATION),
                Right.of(RemindOfReply.class, ObjectionRule.OB11, APPLICATION));
    }
}
