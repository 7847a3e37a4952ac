package org.assent.membership.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SeatsThen;

/** The seats of the directory: the head's in the UNCT first, then those of members who are registered. */
final class SeatsOfNetwork implements SeatsThen {
    private final FindDirectory directory;

    SeatsOfNetwork(FindDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<Seat> seats(String network, Moment moment) {
        List<Seat> seats = new ArrayList<>();
        List<Seat> members = new ArrayList<>();
        for (EntityView entity :
                directory.directory(network, Wanted.all(), moment).entities()) {
            PersonRef head =
                    entity.acting() == null ? entity.head() : entity.acting().person();
            if (head != null && entity.rolls().onUnctRoll()) {
                seats.add(new Seat(entity.entity(), head, new Capacity(Role.HEAD_OF_AGENCY, network, entity.entity())));
            }
            entity.seats().stream()
                    .filter(FindDirectory.SeatView::registered)
                    .map(seat -> new Seat(
                            entity.entity() + "/" + seat.seat(),
                            seat.person(),
                            new Capacity(Role.MEMBER, network, entity.entity())))
                    .forEach(members::add);
        }
        seats.addAll(members);
        return List.copyOf(seats);
    }
}
