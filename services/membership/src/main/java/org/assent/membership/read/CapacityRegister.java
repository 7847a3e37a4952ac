package org.assent.membership.read;

import java.util.List;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.membership.messages.ActingHeadAccredited;
import org.assent.membership.messages.ActingHeadEnded;
import org.assent.membership.messages.DelegationEnded;
import org.assent.membership.messages.HeadLeftOffice;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.RoleAssigned;
import org.assent.membership.messages.RoleEnded;
import org.assent.membership.messages.SeatEnded;
import org.assent.membership.messages.WorkDelegated;
import org.assent.membership.read.CapacityRow.Term;
import org.assent.platform.timeline.Projector;
import org.jspecify.annotations.Nullable;

/** Who may act as what: the capacities that sign-in offers and that the right to act is read from. */
class CapacityRegister extends Projector<CapacityRow> {
    CapacityRegister() {
        super("membership_capacity", CapacityRow.class);
        on(RoleAssigned.class, (event, rows) -> {
            RoleAssigned said = event.payload();
            rows.put(
                    key(said.person(), said.network(), said.role(), said.entity()),
                    CapacityRow.held(said.person(), said.network(), said.role(), said.entity()));
        });
        on(RoleEnded.class, (event, rows) -> {
            RoleEnded said = event.payload();
            rows.change(key(said.person(), said.network(), said.role(), said.entity()), CapacityRow::ended);
        });
        on(HeadTookOffice.class, (event, rows) -> {
            HeadTookOffice said = event.payload();
            PersonRef before = said.predecessor();
            if (before != null) {
                rows.change(key(before, said.network(), Role.HEAD_OF_AGENCY, said.entity()), CapacityRow::ended);
            }
            rows.put(
                    key(said.person(), said.network(), Role.HEAD_OF_AGENCY, said.entity()),
                    CapacityRow.held(said.person(), said.network(), Role.HEAD_OF_AGENCY, said.entity()));
        });
        on(HeadLeftOffice.class, (event, rows) -> {
            HeadLeftOffice said = event.payload();
            rows.change(key(said.person(), said.network(), Role.HEAD_OF_AGENCY, said.entity()), CapacityRow::ended);
        });
        on(ActingHeadAccredited.class, (event, rows) -> {
            ActingHeadAccredited said = event.payload();
            rows.put(
                    key(said.person(), said.network(), Role.HEAD_OF_AGENCY, said.entity()) + "|acting " + said.number(),
                    CapacityRow.carried(
                            said.person(),
                            said.network(),
                            Role.HEAD_OF_AGENCY,
                            said.entity(),
                            new Term(said.number(), said.head(), List.of(Work.values()), said.from(), said.until())));
        });
        on(ActingHeadEnded.class, (event, rows) -> {
            ActingHeadEnded said = event.payload();
            rows.change(
                    key(said.person(), said.network(), Role.HEAD_OF_AGENCY, said.entity()) + "|acting " + said.number(),
                    CapacityRow::ended);
        });
        on(WorkDelegated.class, (event, rows) -> {
            WorkDelegated said = event.payload();
            rows.put(
                    key(said.to(), said.network(), Role.MEMBER, said.entity()) + "|delegated " + said.number(),
                    CapacityRow.carried(
                            said.to(),
                            said.network(),
                            Role.MEMBER,
                            said.entity(),
                            new Term(said.number(), said.of(), said.works(), said.from(), said.until())));
        });
        on(DelegationEnded.class, (event, rows) -> {
            DelegationEnded said = event.payload();
            rows.change(
                    key(said.to(), said.network(), Role.MEMBER, said.entity()) + "|delegated " + said.number(),
                    CapacityRow::ended);
        });
        on(MemberRegistered.class, (event, rows) -> {
            MemberRegistered said = event.payload();
            rows.put(
                    memberKey(said.person(), said.network(), said.entity(), said.seat()),
                    CapacityRow.seated(said.person(), said.network(), said.entity(), said.seat()));
        });
        on(SeatEnded.class, (event, rows) -> {
            SeatEnded said = event.payload();
            String key = memberKey(said.person(), said.network(), said.entity(), said.seat());
            // Who was only nominated never held the capacity.
            rows.find(key).ifPresent(row -> rows.put(key, row.ended()));
        });
    }

    private static String memberKey(PersonRef person, String network, String entity, int seat) {
        return key(person, network, Role.MEMBER, entity) + "|" + seat;
    }

    private static String key(PersonRef person, String network, Role role, @Nullable String entity) {
        return person + "|" + network + "|" + role + "|" + (entity == null ? "" : entity);
    }
}
