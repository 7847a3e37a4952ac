package org.assent.membership.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assent.kernel.Role;
import org.assent.membership.SeatState;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.FindNominations.SeatStanding;
import org.assent.membership.messages.FindNominations.Wanted;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.home.Duty;
import org.assent.platform.web.parts.Tone;

/** What nominations ask: of a head to nominate, of the secretariat to register. */
final class NominationDuties implements Duties {
    private final FindNominations find;
    private final Words words;

    NominationDuties(FindNominations find, Words words) {
        this.find = find;
        this.words = words;
    }

    @Override
    public List<Duty> of(SignedIn reader, Moment moment) {
        if (!reader.holds(Role.HEAD_OF_AGENCY) && !reader.holds(Role.SECRETARIAT)) {
            return List.of();
        }
        return find.nominations(reader.network(), Wanted.all(), moment).seats().stream()
                .filter(seat -> asks(seat, reader))
                .map(this::duty)
                .toList();
    }

    private static boolean asks(SeatStanding seat, SignedIn reader) {
        Role turn = seat.turn();
        if (turn == Role.SECRETARIAT) {
            return reader.holds(Role.SECRETARIAT);
        }
        return turn == Role.HEAD_OF_AGENCY
                && reader.capacities().held().stream().anyMatch(held -> held.isFor(turn, seat.entity()));
    }

    private Duty duty(SeatStanding seat) {
        boolean register = seat.state() == SeatState.NOMINATED;
        boolean returned = seat.state() == SeatState.RETURNED;
        String nominate = seat.alternate() ? "duty.nominate.alternate" : "duty.nominate.member";
        return new Duty(
                words.say(register ? "duty.register" : nominate, seat.entity()),
                words.say(
                        register
                                ? "duty.register.detail"
                                : returned ? "duty.nominate.returned" : "duty.nominate.detail"),
                SeatLine.address(seat.entity(), seat.seat()),
                Objects.requireNonNullElse(seat.since(), Instant.EPOCH),
                seat.dueAt(),
                Tone.WARN);
    }
}
