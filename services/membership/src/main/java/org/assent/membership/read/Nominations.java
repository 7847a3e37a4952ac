package org.assent.membership.read;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assent.membership.MembershipIds;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.InvitationView;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;

/** The seats of one Network as they stand; read whole, for there are tens of them. */
class Nominations implements FindNominations {
    private final Timeline timeline;
    private final Entities entities;
    private final InvitationRegister invitations;
    private final MemberSeatRegister memberSeats;

    Nominations(Timeline timeline, Entities entities, InvitationRegister invitations, MemberSeatRegister memberSeats) {
        this.timeline = timeline;
        this.entities = entities;
        this.invitations = invitations;
        this.memberSeats = memberSeats;
    }

    @Override
    public NominationsView nominations(String network, Wanted wanted, Moment moment) {
        List<SeatStanding> fitting = new Reading(network, moment)
                .all().stream()
                        .filter(seat -> wanted.state() == null || seat.state() == wanted.state())
                        .filter(seat ->
                                Directory.names(seat.entity(), seat.nameEnglish(), seat.nameRussian(), wanted.entity()))
                        .toList();
        int from = Math.min(Directory.start(wanted.cursor()), fitting.size());
        int to = Math.min(from + Math.min(Math.max(wanted.limit(), 1), 500), fitting.size());
        return new NominationsView(
                network,
                moment.position(),
                fitting.subList(from, to),
                to < fitting.size() ? Integer.toString(to) : null,
                fitting.size());
    }

    @Override
    public Optional<SeatStanding> seat(String network, String entity, int seat, Moment moment) {
        if (!MembershipIds.isSeat(seat)) {
            return Optional.empty();
        }
        Reading reading = new Reading(network, moment);
        return reading.entities.stream()
                .filter(row -> row.entity().equals(entity))
                .findFirst()
                .map(row -> reading.standing(row, seat));
    }

    @Override
    public List<InvitationView> invitations(String network, String entity, int seat, Moment moment) {
        return all(invitations, Filter.all().where("network", network).where("entity", entity), moment).stream()
                .filter(invitation -> invitation.seat() == seat)
                .sorted(Comparator.comparing(InvitationView::number).reversed())
                .toList();
    }

    private <V extends Record> List<V> all(Projector<V> register, Filter filter, Moment moment) {
        List<V> rows = new ArrayList<>();
        String cursor = null;
        do {
            Timeline.Page<V> page = timeline.list(register, filter.page(500, cursor), moment);
            rows.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }

    /** Everything there is of a Network at a moment. */
    private final class Reading {
        final List<EntityRow> entities;
        private final Map<String, List<SeatRow>> rows;
        private final Map<String, InvitationView> last = new HashMap<>();
        private final Map<String, Integer> members = new HashMap<>();

        Reading(String network, Moment moment) {
            entities = Nominations.this.entities.entities(network, moment);
            rows = Nominations.this.entities.seats(network, moment).stream()
                    .collect(groupingBy(row -> SeatRegister.key(network, row.entity(), row.seat())));
            Filter here = Filter.all().where("network", network);
            for (InvitationView invitation : Nominations.this.all(invitations, here, moment)) {
                last.merge(
                        SeatRegister.key(network, invitation.entity(), invitation.seat()),
                        invitation,
                        (one, other) -> one.number() > other.number() ? one : other);
            }
            Nominations.this.all(memberSeats, here, moment).forEach(row -> members.put(row.entity(), row.seat()));
        }

        List<SeatStanding> all() {
            List<SeatStanding> all = new ArrayList<>();
            for (EntityRow entity : entities) {
                for (int seat = MembershipIds.FIRST_SEAT; seat <= MembershipIds.SEATS; seat++) {
                    SeatStanding standing = standing(entity, seat);
                    boolean told = standing.holder() != null
                            || standing.nominee() != null
                            || standing.returned() != null
                            || standing.invitation() != null;
                    if (told || (standing.onNetworkRoll() && !standing.alternate())) {
                        all.add(standing);
                    }
                }
            }
            return all;
        }

        SeatStanding standing(EntityRow entity, int seat) {
            String key = SeatRegister.key(entity.network(), entity.entity(), seat);
            int memberSeat = members.getOrDefault(entity.entity(), MembershipIds.FIRST_SEAT);
            return Standing.of(entity, seat, seat != memberSeat, rows.getOrDefault(key, List.of()), last.get(key));
        }
    }
}
