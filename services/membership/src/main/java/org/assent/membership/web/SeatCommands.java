package org.assent.membership.web;

import org.assent.kernel.PersonRef;
import org.assent.membership.Invitations;
import org.assent.membership.MembershipIds;
import org.assent.membership.messages.DesignateAlternate;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindNetworkSettings.NetworkSettingsView;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.FindNominations.SeatStanding;
import org.assent.membership.messages.FindSettingsVersions;
import org.assent.membership.messages.InvitationView;
import org.assent.membership.messages.InviteNomination;
import org.assent.membership.messages.NominateMember;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Unknown;
import org.jspecify.annotations.Nullable;

/** Makes commands about seats with the facts that travel in them, read at the head and never taken from the client. */
final class SeatCommands {
    private final FindNominations find;
    private final FindNetworkSettings settings;
    private final FindSettingsVersions versions;
    private final Invitations invitations;
    private final Timeline timeline;

    SeatCommands(
            FindNominations find,
            FindNetworkSettings settings,
            FindSettingsVersions versions,
            Invitations invitations,
            Timeline timeline) {
        this.find = find;
        this.settings = settings;
        this.versions = versions;
        this.invitations = invitations;
        this.timeline = timeline;
    }

    /** The seat as it stands now. */
    SeatStanding now(String network, String entity, int seat) {
        return at(network, entity, seat, timeline.now());
    }

    /** The seat as it stood at a moment. */
    SeatStanding at(String network, String entity, int seat, Moment moment) {
        return find.seat(network, entity, seat, moment)
                .orElseThrow(() -> new Unknown("seat " + seat + " of " + entity));
    }

    InviteNomination invite(String network, String entity, int seat, String relevance) {
        Moment moment = timeline.now();
        SeatStanding standing = at(network, entity, seat, moment);
        NetworkSettingsView inForce = settings.settings(network, moment);
        int days = versions.version(network, inForce.version(), moment)
                .orElseThrow(() -> new Unknown("settings " + inForce.version()))
                .settings()
                .nominationAnswerWorkingDays();
        InvitationView last = standing.invitation();
        return new InviteNomination(
                network,
                entity,
                seat,
                invitations.count(network, entity, seat) + 1,
                relevance,
                standing.onNetworkRoll(),
                standing.state().empty() && (last == null || !last.state().open()),
                days,
                inForce.version(),
                inForce.calendar(),
                moment.position());
    }

    NominateMember nominate(
            String network,
            String entity,
            int seat,
            PersonRef person,
            String function,
            boolean migrationRelated,
            @Nullable String justification) {
        Moment moment = timeline.now();
        SeatStanding standing = at(network, entity, seat, moment);
        return new NominateMember(
                network,
                entity,
                seat,
                person,
                function,
                migrationRelated,
                justification == null || justification.isBlank() ? null : justification,
                standing.onNetworkRoll(),
                moment.position());
    }

    /** Makes the holder of a seat the member; the seat that is the member's until then is read here. */
    DesignateAlternate designate(String network, String entity, int memberSeat) {
        Moment moment = timeline.now();
        int until = MembershipIds.FIRST_SEAT;
        for (int seat = MembershipIds.FIRST_SEAT; seat <= MembershipIds.SEATS; seat++) {
            if (!at(network, entity, seat, moment).alternate()) {
                until = seat;
            }
        }
        return new DesignateAlternate(network, entity, until, memberSeat, moment.position());
    }
}
