package org.assent.membership.read;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.Role;
import org.assent.membership.InvitationState;
import org.assent.membership.SeatState;
import org.assent.membership.messages.FindNominations.Returned;
import org.assent.membership.messages.FindNominations.SeatStanding;
import org.assent.membership.messages.InvitationView;
import org.jspecify.annotations.Nullable;

/** How a seat stands, from its rows and its last invitation; a pure function. */
final class Standing {
    private Standing() {}

    static SeatStanding of(
            EntityRow entity, int seat, boolean alternate, List<SeatRow> rows, @Nullable InvitationView invitation) {
        SeatRow holder = first(rows.stream().filter(SeatRow::registered).toList());
        SeatRow nominee = first(rows.stream().filter(SeatRow::waits).toList());
        SeatRow sentBack =
                first(rows.stream().filter(row -> row.returned() != null).toList());
        Returned returned = sentBack == null ? null : sentBack.returned();
        SeatState state = state(holder, nominee, returned, invitation);
        return new SeatStanding(
                entity.network(),
                entity.entity(),
                entity.nameEnglish(),
                entity.nameRussian(),
                entity.rolls().onNetworkRoll(),
                seat,
                alternate,
                state,
                since(state, holder, nominee, returned, invitation),
                turn(state, alternate),
                holder == null ? null : holder.sitting(),
                nominee == null ? null : nominee.sitting(),
                returned,
                invitation);
    }

    private static SeatState state(
            @Nullable SeatRow holder,
            @Nullable SeatRow nominee,
            @Nullable Returned returned,
            @Nullable InvitationView invitation) {
        if (nominee != null) {
            return SeatState.NOMINATED;
        }
        if (returned != null) {
            return SeatState.RETURNED;
        }
        if (holder != null) {
            return SeatState.HELD;
        }
        if (invitation == null) {
            return SeatState.FREE;
        }
        return switch (invitation.state()) {
            case WAITING, ANSWERED -> SeatState.INVITED;
            case DECLINED -> SeatState.DECLINED;
            case LAPSED -> SeatState.LAPSED;
            case COMPLETED, WITHDRAWN -> SeatState.FREE;
        };
    }

    private static @Nullable Instant since(
            SeatState state,
            @Nullable SeatRow holder,
            @Nullable SeatRow nominee,
            @Nullable Returned returned,
            @Nullable InvitationView invitation) {
        return switch (state) {
            case NOMINATED -> nominee == null ? null : nominee.since();
            case RETURNED -> returned == null ? null : returned.at();
            case HELD -> holder == null ? null : holder.since();
            case INVITED, DECLINED, LAPSED -> invitation == null ? null : invitation.since();
            case FREE ->
                invitation != null && invitation.state() == InvitationState.WITHDRAWN ? invitation.since() : null;
        };
    }

    private static @Nullable Role turn(SeatState state, boolean alternate) {
        return switch (state) {
            case INVITED, RETURNED -> Role.HEAD_OF_AGENCY;
            case NOMINATED -> Role.SECRETARIAT;
            case FREE, DECLINED, LAPSED -> alternate ? null : Role.CO_CHAIR;
            case HELD -> null;
        };
    }

    private static @Nullable SeatRow first(List<SeatRow> rows) {
        return rows.isEmpty() ? null : rows.get(0);
    }
}
