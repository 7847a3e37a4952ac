package org.assent.consensus;

import static org.assent.consensus.RoundFacts.A_MINUTE_LATER;
import static org.assent.consensus.RoundFacts.CALENDAR;
import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.THURSDAY;
import static org.assent.consensus.RoundFacts.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.Ending;
import org.assent.consensus.messages.RoundView.Opening;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.consensus.messages.RoundView.Silence;
import org.assent.consensus.messages.RoundView.Stated;
import org.assent.kernel.Mandate;
import org.assent.kernel.PersonRef;
import org.assent.rules.consensus.ConsensusFacts;
import org.assent.rules.consensus.ConsensusTest;
import org.assent.rules.consensus.Footing;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.assent.rules.consensus.RollSeat;
import org.assent.rules.consensus.StatedPosition;
import org.assent.rules.time.Deadlines;
import org.jspecify.annotations.Nullable;

/** Rounds as they are read. */
public final class SomeRounds {
    private SomeRounds() {}

    /** A round in a state that these seats fit. */
    public static RoundView in(RoundState state, SeatView... seats) {
        return new RoundView(
                state,
                new Opening(
                        ROUND,
                        "BLR",
                        SUBJECT,
                        1,
                        TEXT.language(),
                        TEXT.title(),
                        TEXT.question(),
                        TEXT.hash().value(),
                        "RCO",
                        "RCO",
                        false,
                        "1",
                        settings(0).silenceMinimum(),
                        THURSDAY,
                        1),
                state == RoundState.SERVING || state == RoundState.MEETING || state == RoundState.MAINTAINED
                        ? null
                        : silence(),
                List.of(seats),
                state.open() ? null : ending(state, seats),
                state == RoundState.REACHED ? "UNCNM-BLR-D-2026-001" : null,
                inMeeting(state) ? meeting(seats) : null,
                List.of());
    }

    private static boolean inMeeting(RoundState state) {
        return state == RoundState.MEETING || state == RoundState.CONFIRMATION || state == RoundState.MAINTAINED;
    }

    /** The first seat is there. */
    private static RoundView.Meeting meeting(SeatView... seats) {
        return new RoundView.Meeting(
                RoundFacts.MEETING,
                List.of(new Attendance(seats[0].entity(), Attendance.Presence.IN_PERSON, null)),
                1,
                null);
    }

    private static Silence silence() {
        return new Silence(
                THURSDAY,
                MONDAY,
                MONDAY.plusSeconds(10),
                "Europe/Minsk",
                Deadlines.silenceExpiry(THURSDAY, Duration.ofDays(3), CALENDAR).trace(),
                null,
                null);
    }

    private static Ending ending(RoundState state, SeatView... seats) {
        boolean outcome = state != RoundState.WITHDRAWN && state != RoundState.VOIDED;
        Instant at = state == RoundState.BROKEN ? A_MINUTE_LATER : MONDAY;
        return new Ending(
                at,
                outcome ? outcome(at, seats) : null,
                state == RoundState.BROKEN || state == RoundState.MAINTAINED ? breaker(seats) : null,
                outcome ? null : "Wrong annex",
                null,
                9);
    }

    private static @Nullable String breaker(SeatView... seats) {
        return Arrays.stream(seats)
                .filter(seat -> seat.position() == Position.OBJECT || seat.position() == Position.PROPOSE_AMENDMENT)
                .map(SeatView::entity)
                .findFirst()
                .orElse(null);
    }

    private static Outcome outcome(Instant asOf, SeatView... seats) {
        return ConsensusTest.of(ConsensusFacts.silence(
                TEXT.hash(),
                Arrays.stream(seats)
                        .map(seat -> new RollSeat(seat.entity(), false))
                        .toList(),
                Arrays.stream(seats)
                        .filter(seat -> seat.stated() != null)
                        .map(seat -> new StatedPosition(seat.entity(), seat.position(), A_MINUTE_LATER, TEXT.hash()))
                        .toList(),
                MONDAY,
                asOf,
                settings(0)));
    }

    /** A seat that was served and said this, or nothing. */
    public static SeatView seat(String entity, @Nullable Position position) {
        return seat(entity, THURSDAY, position == null ? null : said(1, position), List.of(), null);
    }

    /** A seat that does not have the text yet. */
    public static SeatView unserved(String entity) {
        return seat(entity, null, null, List.of(), null);
    }

    /** A seat that said one thing and then another. */
    public static SeatView changed(String entity, Position first, Position then) {
        return seat(entity, THURSDAY, said(2, then), List.of(said(1, first)), null);
    }

    /** A seat whose position came too late. */
    public static SeatView late(String entity) {
        return seat(entity, THURSDAY, null, List.of(), said(0, Position.OBJECT));
    }

    /** A seat whose position an acting head stated. */
    public static SeatView acting(String entity, Position position) {
        Stated said = said(1, position);
        Stated acting = new Stated(
                1,
                said.statement(),
                new PersonRef("deputy"),
                said.receivedAt(),
                said.recordedAt(),
                said.position(),
                Footing.OWN,
                null,
                null,
                Mandate.whole(said.by()));
        return seat(entity, THURSDAY, acting, List.of(), null);
    }

    /** A seat whose position waits for its head. */
    public static SeatView unconfirmed(String entity, Position position) {
        Stated said = said(1, position);
        return seat(
                entity,
                THURSDAY,
                new Stated(
                        1,
                        said.statement(),
                        said.by(),
                        said.receivedAt(),
                        said.recordedAt(),
                        said.position(),
                        Footing.UNCONFIRMED,
                        null,
                        null,
                        null),
                List.of(),
                null);
    }

    private static SeatView seat(
            String entity,
            @Nullable Instant servedAt,
            @Nullable Stated stated,
            List<Stated> earlier,
            @Nullable Stated late) {
        return new SeatView(
                entity,
                entity + " in full",
                new PersonRef("head-" + entity),
                entity.equals("IOM"),
                "RESIDENT",
                false,
                true,
                servedAt,
                null,
                null,
                stated,
                earlier,
                late);
    }

    private static Stated said(int number, Position position) {
        return new Stated(
                number,
                new Statement(position, position.needsText() ? "A reason" : null, null, null),
                new PersonRef("head"),
                A_MINUTE_LATER,
                A_MINUTE_LATER,
                7);
    }
}
