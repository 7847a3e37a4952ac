package org.assent.proposals.web;

import static org.assent.kernel.Holder.ANY_ADMINISTRATOR;
import static org.assent.kernel.Holder.ANY_CO_CHAIR;
import static org.assent.kernel.Holder.ANY_SECRETARIAT;
import static org.assent.kernel.Holder.APPLICATION;
import static org.assent.kernel.Holder.CO_CHAIR;
import static org.assent.kernel.Holder.HEAD_OF_RC_OFFICE;
import static org.assent.kernel.Holder.LEAD;
import static org.assent.kernel.Holder.LEAD_HEAD;
import static org.assent.kernel.Holder.OBJECTOR;
import static org.assent.kernel.Holder.PARTNER;
import static org.assent.kernel.Holder.SECRETARIAT;

import java.util.List;
import org.assent.kernel.Right;
import org.assent.proposals.call.CallRule;
import org.assent.proposals.messages.AdoptReferenceList;
import org.assent.proposals.messages.BeginFacilitation;
import org.assent.proposals.messages.BlockProposal;
import org.assent.proposals.messages.CloseCall;
import org.assent.proposals.messages.ConfirmRevisionClass;
import org.assent.proposals.messages.EndorseProposal;
import org.assent.proposals.messages.EscalateProposal;
import org.assent.proposals.messages.NoteOverdueCheck;
import org.assent.proposals.messages.OpenCall;
import org.assent.proposals.messages.OpenConsultation;
import org.assent.proposals.messages.OpenDraft;
import org.assent.proposals.messages.PlaceUnderCall;
import org.assent.proposals.messages.ProposeSettings;
import org.assent.proposals.messages.PutToConsensus;
import org.assent.proposals.messages.RecordCompleteness;
import org.assent.proposals.messages.RecordConsultation;
import org.assent.proposals.messages.RecordDispositions;
import org.assent.proposals.messages.RecordEscalationResult;
import org.assent.proposals.messages.RecordProgramme;
import org.assent.proposals.messages.RecordProgrammesImported;
import org.assent.proposals.messages.RegisterCall;
import org.assent.proposals.messages.RegisterProposal;
import org.assent.proposals.messages.ReleaseFromConsultation;
import org.assent.proposals.messages.ReleaseProposal;
import org.assent.proposals.messages.RemindOfFacilitation;
import org.assent.proposals.messages.ReturnForRevision;
import org.assent.proposals.messages.ReviseSettings;
import org.assent.proposals.messages.ReviseText;
import org.assent.proposals.messages.SetBudget;
import org.assent.proposals.messages.SubmitForCheck;
import org.assent.proposals.messages.SubmitRevision;
import org.assent.proposals.messages.TakeProposalNumber;
import org.assent.proposals.messages.WithdrawObjection;
import org.assent.proposals.messages.WithdrawProposal;
import org.assent.proposals.messages.WriteSection;
import org.assent.proposals.programme.ProgrammeRule;
import org.assent.proposals.proposal.ProposalRule;
import org.assent.proposals.reference.ReferenceRule;
import org.assent.proposals.register.ProposalRegisterRule;
import org.assent.rules.consensus.ConsensusRule;

/** Who may do what about calls, proposals, real programmes and reference lists. */
public final class ProposalsRights {
    private ProposalsRights() {}

    /** The lines of the table. */
    public static List<Right> table() {
        return List.of(
                Right.of(RegisterCall.class, CallRule.T01, SECRETARIAT),
                Right.of(OpenCall.class, CallRule.T02, CO_CHAIR),
                Right.of(CloseCall.class, CallRule.T30, CO_CHAIR, APPLICATION),
                Right.of(OpenDraft.class, ProposalRule.T03, LEAD),
                Right.of(OpenDraft.class, ProposalRule.T03, CO_CHAIR, SECRETARIAT, APPLICATION)
                        .when("copy"),
                Right.of(PlaceUnderCall.class, ProposalRule.T04, LEAD, PARTNER, CO_CHAIR, SECRETARIAT),
                Right.of(WriteSection.class, ProposalRule.T04, LEAD, PARTNER, CO_CHAIR, SECRETARIAT),
                Right.of(SetBudget.class, ProposalRule.T04, LEAD, PARTNER, CO_CHAIR, SECRETARIAT),
                Right.of(RegisterProposal.class, ProposalRule.T03, CO_CHAIR, SECRETARIAT),
                Right.of(ReviseText.class, ProposalRule.T04, CO_CHAIR, SECRETARIAT),
                Right.of(ProposeSettings.class, ProposalRule.T03, CO_CHAIR, SECRETARIAT),
                Right.of(ReviseSettings.class, ProposalRule.T04, CO_CHAIR, SECRETARIAT),
                Right.of(SubmitForCheck.class, ProposalRule.T05, LEAD),
                Right.of(RecordCompleteness.class, ProposalRule.T06, SECRETARIAT),
                Right.of(OpenConsultation.class, ProposalRule.T07, SECRETARIAT),
                Right.of(SubmitRevision.class, ProposalRule.T08, LEAD),
                Right.of(ConfirmRevisionClass.class, ProposalRule.T08, SECRETARIAT),
                Right.of(PutToConsensus.class, ProposalRule.T09, CO_CHAIR),
                Right.of(ReturnForRevision.class, ProposalRule.T12, LEAD),
                Right.of(WithdrawObjection.class, ProposalRule.T12, OBJECTOR),
                Right.of(EscalateProposal.class, ConsensusRule.CR18, CO_CHAIR),
                Right.of(RecordEscalationResult.class, ProposalRule.T13, HEAD_OF_RC_OFFICE),
                Right.of(WithdrawProposal.class, ProposalRule.T29, LEAD_HEAD),
                Right.of(RecordProgramme.class, ProgrammeRule.PG1, ANY_CO_CHAIR, ANY_SECRETARIAT, APPLICATION),
                Right.of(RecordProgrammesImported.class, ProgrammeRule.PG1, ANY_CO_CHAIR, ANY_SECRETARIAT, APPLICATION),
                Right.of(AdoptReferenceList.class, ReferenceRule.RD1, ANY_ADMINISTRATOR),
                Right.of(NoteOverdueCheck.class, ProposalRule.T10, APPLICATION),
                Right.of(RecordConsultation.class, ProposalRule.T07, APPLICATION),
                Right.of(ReleaseFromConsultation.class, ProposalRule.T07, APPLICATION),
                Right.of(RecordDispositions.class, ProposalRule.T07, APPLICATION),
                Right.of(EndorseProposal.class, ProposalRule.T10, APPLICATION),
                Right.of(BeginFacilitation.class, ConsensusRule.CR18, APPLICATION),
                Right.of(RemindOfFacilitation.class, ConsensusRule.CR18, APPLICATION),
                Right.of(BlockProposal.class, ProposalRule.T10, APPLICATION),
                Right.of(ReleaseProposal.class, ProposalRule.T10, APPLICATION),
                Right.of(TakeProposalNumber.class, ProposalRegisterRule.PN1, APPLICATION));
    }
}
