package org.assent.membership.web;

import static org.assent.kernel.Holder.ADMINISTRATOR;
import static org.assent.kernel.Holder.ANY_ADMINISTRATOR;
import static org.assent.kernel.Holder.ANY_HEAD;
import static org.assent.kernel.Holder.ANY_MEMBER;
import static org.assent.kernel.Holder.APPLICATION;
import static org.assent.kernel.Holder.AUDITOR;
import static org.assent.kernel.Holder.CO_CHAIR;
import static org.assent.kernel.Holder.HEAD;
import static org.assent.kernel.Holder.HEAD_IN_OFFICE;
import static org.assent.kernel.Holder.MEMBER;
import static org.assent.kernel.Holder.PARTY;
import static org.assent.kernel.Holder.RESIDENT_COORDINATOR;
import static org.assent.kernel.Holder.SECRETARIAT;
import static org.assent.kernel.Holder.TEAM;

import java.util.List;
import org.assent.kernel.Right;
import org.assent.membership.breakglass.BreakGlassRule;
import org.assent.membership.delegation.DelegationRule;
import org.assent.membership.entity.EntityRule;
import org.assent.membership.messages.AccreditActingHead;
import org.assent.membership.messages.AdoptCoChairModel;
import org.assent.membership.messages.AdoptDecidedSettings;
import org.assent.membership.messages.AdoptSettings;
import org.assent.membership.messages.AnswerNomination;
import org.assent.membership.messages.ApproveBreakGlass;
import org.assent.membership.messages.AssignRole;
import org.assent.membership.messages.ChangeRolls;
import org.assent.membership.messages.ChangeTaskTeamMembers;
import org.assent.membership.messages.CompleteNomination;
import org.assent.membership.messages.CorrectPersonName;
import org.assent.membership.messages.DeclineErasure;
import org.assent.membership.messages.DeclineNomination;
import org.assent.membership.messages.DelegateWork;
import org.assent.membership.messages.DesignateAlternate;
import org.assent.membership.messages.EndActingHead;
import org.assent.membership.messages.EndBreakGlass;
import org.assent.membership.messages.EndDelegation;
import org.assent.membership.messages.EndRole;
import org.assent.membership.messages.EndSeat;
import org.assent.membership.messages.EndTaskTeam;
import org.assent.membership.messages.EnterEntity;
import org.assent.membership.messages.ErasePerson;
import org.assent.membership.messages.FormTaskTeam;
import org.assent.membership.messages.IdentifySpecialisedResource;
import org.assent.membership.messages.InviteNomination;
import org.assent.membership.messages.LapseNomination;
import org.assent.membership.messages.NominateMember;
import org.assent.membership.messages.RecordHeadDeparture;
import org.assent.membership.messages.RecordHeadOfAgency;
import org.assent.membership.messages.RecordTeamDelivery;
import org.assent.membership.messages.RefuseBreakGlass;
import org.assent.membership.messages.RegisterMember;
import org.assent.membership.messages.RegisterNetwork;
import org.assent.membership.messages.RegisterPerson;
import org.assent.membership.messages.RemindHead;
import org.assent.membership.messages.ReopenNomination;
import org.assent.membership.messages.RequestBreakGlass;
import org.assent.membership.messages.RequestErasure;
import org.assent.membership.messages.ReturnNomination;
import org.assent.membership.messages.TakeOverMember;
import org.assent.membership.messages.WithdrawInvitation;
import org.assent.membership.messages.WithdrawNomination;
import org.assent.membership.network.NetworkRule;
import org.assent.membership.nomination.NominationRule;
import org.assent.membership.person.PersonRule;
import org.assent.membership.seat.SeatRule;
import org.assent.membership.team.TeamRule;
import org.assent.rules.consensus.ConsensusRule;

/** Who may do what about Networks, entities and people. */
public final class MembershipRights {
    private MembershipRights() {}

    /** The lines of the table. */
    public static List<Right> table() {
        return List.of(
                Right.of(AccreditActingHead.class, ConsensusRule.CR2, HEAD_IN_OFFICE),
                Right.of(AccreditActingHead.class, ConsensusRule.CR2, RESIDENT_COORDINATOR)
                        .when("vacant"),
                Right.of(EndActingHead.class, ConsensusRule.CR2, HEAD_IN_OFFICE),
                Right.of(EndActingHead.class, ConsensusRule.CR2, RESIDENT_COORDINATOR)
                        .when("vacant"),
                Right.of(InviteNomination.class, NominationRule.NI1, CO_CHAIR),
                Right.of(WithdrawInvitation.class, NominationRule.NI6, CO_CHAIR),
                Right.of(DeclineNomination.class, NominationRule.NI5, HEAD),
                Right.of(NominateMember.class, SeatRule.NM1, HEAD),
                Right.of(WithdrawNomination.class, SeatRule.NM11, HEAD),
                Right.of(RegisterMember.class, SeatRule.NM6, SECRETARIAT),
                Right.of(ReturnNomination.class, SeatRule.NM10, SECRETARIAT),
                Right.of(DesignateAlternate.class, SeatRule.NM12, HEAD),
                Right.of(EndSeat.class, SeatRule.NM7, HEAD),
                Right.of(TakeOverMember.class, SeatRule.NM13, SECRETARIAT),
                Right.of(DelegateWork.class, DelegationRule.DG1, MEMBER),
                Right.of(EndDelegation.class, DelegationRule.DG6, PARTY, HEAD),
                Right.of(FormTaskTeam.class, TeamRule.TT1, CO_CHAIR),
                Right.of(ChangeTaskTeamMembers.class, TeamRule.TT1, CO_CHAIR),
                Right.of(RecordTeamDelivery.class, TeamRule.TT6, CO_CHAIR, SECRETARIAT, TEAM),
                Right.of(EndTaskTeam.class, TeamRule.TT1, CO_CHAIR),
                Right.of(IdentifySpecialisedResource.class, TeamRule.SR1, CO_CHAIR),
                Right.of(RegisterNetwork.class, NetworkRule.NW1, ANY_ADMINISTRATOR),
                Right.of(AdoptCoChairModel.class, NetworkRule.NW1, ADMINISTRATOR),
                Right.of(AdoptSettings.class, NetworkRule.NW1, ADMINISTRATOR),
                Right.of(AdoptDecidedSettings.class, NetworkRule.NW11, APPLICATION),
                Right.of(AssignRole.class, NetworkRule.NW1, ADMINISTRATOR),
                Right.of(EndRole.class, NetworkRule.NW1, ADMINISTRATOR),
                Right.of(EnterEntity.class, EntityRule.EN1, ADMINISTRATOR),
                Right.of(ChangeRolls.class, EntityRule.EN1, ADMINISTRATOR),
                Right.of(RecordHeadOfAgency.class, EntityRule.EN1, ADMINISTRATOR),
                Right.of(RecordHeadDeparture.class, EntityRule.EN1, ADMINISTRATOR),
                Right.of(RegisterPerson.class, PersonRule.PS1, SECRETARIAT, ADMINISTRATOR, HEAD, CO_CHAIR),
                Right.of(CorrectPersonName.class, PersonRule.PS1, SECRETARIAT, ADMINISTRATOR),
                Right.of(RequestErasure.class, PersonRule.PS6, ADMINISTRATOR),
                Right.of(ErasePerson.class, PersonRule.PS9, CO_CHAIR, AUDITOR),
                Right.of(DeclineErasure.class, PersonRule.PS9, CO_CHAIR, AUDITOR),
                Right.of(RequestBreakGlass.class, BreakGlassRule.BK1, ADMINISTRATOR, CO_CHAIR),
                Right.of(RequestBreakGlass.class, BreakGlassRule.BK1, ADMINISTRATOR, CO_CHAIR, ANY_HEAD, ANY_MEMBER)
                        .when("document"),
                Right.of(ApproveBreakGlass.class, BreakGlassRule.BK4, CO_CHAIR, ADMINISTRATOR, AUDITOR),
                Right.of(RefuseBreakGlass.class, BreakGlassRule.BK4, CO_CHAIR, ADMINISTRATOR, AUDITOR),
                Right.of(EndBreakGlass.class, BreakGlassRule.BK4, CO_CHAIR, ADMINISTRATOR, AUDITOR),
                Right.of(RemindHead.class, NominationRule.NI7, APPLICATION),
                Right.of(LapseNomination.class, NominationRule.NI7, APPLICATION),
                Right.of(AnswerNomination.class, NominationRule.NI8, APPLICATION),
                Right.of(ReopenNomination.class, NominationRule.NI8, APPLICATION),
                Right.of(CompleteNomination.class, NominationRule.NI8, APPLICATION));
    }
}
