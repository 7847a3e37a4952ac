package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.TEXT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.assent.consensus.Attendance;
import org.assent.consensus.Evidence;
import org.assent.consensus.RoundFacts;
import org.assent.consensus.Service;
import org.assent.consensus.messages.CloseMeetingItem;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConfirmPosition;
import org.assent.consensus.messages.ContestPosition;
import org.assent.consensus.messages.DeclareNoObjection;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.InformRoll;
import org.assent.consensus.messages.RecordAttendance;
import org.assent.consensus.messages.RecordPositionOnBehalf;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.kernel.Act;
import org.assent.rules.consensus.OutageSettings;
import org.assent.rules.consensus.Outages.Outage;
import org.assent.rules.consensus.Position;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody may try in a round.
 *
 * @param what what is tried
 * @param seat number of the seat that it is about; one may lie beyond the roll
 * @param position what is stated, where something is
 * @param reason the reason given with it; {@code null} for none
 * @param stale whether the author has not seen the last position of the seat
 * @param hours of an extension
 * @param present who is there, where attendance is recorded: the bits of the seats' numbers
 * @param when how long after what happened before
 */
record RoundAct(
        What what,
        int seat,
        Position position,
        @Nullable String reason,
        boolean stale,
        int hours,
        int present,
        When when) {
    private static final OutageSettings LIMITS =
            new OutageSettings(Duration.ofHours(24), Duration.ofMinutes(60), Duration.ofHours(24));

    /** What people and the process try. */
    enum What {
        LETTER,
        OPEN,
        WAIVE,
        STATE,
        EXTEND,
        CLOSE,
        CLOSE_AFTER_OUTAGE,
        WITHDRAW,
        INFORM,
        /** A position without the second factor. */
        STATE_WEAKLY,
        /** The secretariat records one for the head. */
        RECORD,
        CONFIRM,
        CONFIRM_WEAKLY,
        CONTEST,
        ATTEND,
        DECLARE,
        CLOSE_ITEM
    }

    /** Where mistakes with time would show. */
    enum When {
        AT_ONCE,
        A_MILLISECOND_LATER,
        AN_HOUR_LATER,
        JUST_BEFORE_THE_END,
        AT_THE_END,
        JUST_AFTER_THE_END,
        JUST_BEFORE_THE_DECISION,
        AT_THE_DECISION;

        /** @param end when the silence ends; {@code null} before it began. Time never runs backwards. */
        Instant after(Instant before, @Nullable Instant end) {
            if (end == null && compareTo(AN_HOUR_LATER) > 0) {
                return before.plusSeconds(60);
            }
            Instant at = switch (this) {
                case AT_ONCE -> before;
                case A_MILLISECOND_LATER -> before.plusMillis(1);
                case AN_HOUR_LATER -> before.plusSeconds(3600);
                case JUST_BEFORE_THE_END -> end.minusMillis(1);
                case AT_THE_END -> end;
                case JUST_AFTER_THE_END -> end.plusMillis(1);
                case JUST_BEFORE_THE_DECISION -> end.plusMillis(9_999);
                case AT_THE_DECISION -> end.plusSeconds(10);
            };
            return at.isBefore(before) ? before : at;
        }
    }

    String entity() {
        return "E" + seat;
    }

    /**
     * @param stated how many positions the seat has stated so far
     * @param end when the silence ends; {@code null} before it began
     */
    Object command(int stated, @Nullable Instant end) {
        return switch (what) {
            case LETTER -> new RecordSeatServed(ROUND, entity(), Service.LETTER_ACCEPTED);
            case OPEN -> new RecordSeatServed(ROUND, entity(), Service.OPENED);
            case WAIVE -> new WaiveService(ROUND, entity(), "Not reached");
            case STATE, STATE_WEAKLY ->
                new StatePosition(
                        ROUND,
                        entity(),
                        RoundFacts.statement(position, reason),
                        TEXT.hash(),
                        null,
                        stale ? stated + 1 : stated,
                        what == What.STATE);
            case RECORD ->
                new RecordPositionOnBehalf(
                        ROUND,
                        entity(),
                        RoundFacts.statement(position, reason),
                        TEXT.hash(),
                        new Evidence(Evidence.Way.PHONE, "A call", null, RoundFacts.THURSDAY),
                        stale ? stated + 1 : stated);
            case CONFIRM, CONFIRM_WEAKLY ->
                new ConfirmPosition(ROUND, entity(), stale ? stated + 1 : stated, what == What.CONFIRM);
            case CONTEST -> new ContestPosition(ROUND, entity(), stale ? stated + 1 : stated, "Not ours");
            case ATTEND -> new RecordAttendance(ROUND, attendance());
            case DECLARE -> new DeclareNoObjection(ROUND);
            case CLOSE_ITEM -> new CloseMeetingItem(ROUND);
            case EXTEND -> new ExtendSilence(ROUND, Duration.ofHours(hours), "Somebody is travelling");
            case CLOSE -> new CloseSilence(ROUND);
            case CLOSE_AFTER_OUTAGE -> new CloseSilence(ROUND, outage(end), LIMITS, 7);
            case WITHDRAW -> new WithdrawConsensusRound(ROUND, "Wrong annex");
            case INFORM -> new InformRoll(ROUND);
        };
    }

    Act by(Instant at) {
        return switch (what) {
            case LETTER, CLOSE, CLOSE_AFTER_OUTAGE, INFORM -> RoundFacts.system(at);
            case OPEN, STATE, STATE_WEAKLY, CONFIRM, CONFIRM_WEAKLY, CONTEST -> RoundFacts.head(entity(), at);
            case RECORD, ATTEND -> RoundFacts.secretariat(at);
            case WAIVE, EXTEND, WITHDRAW, DECLARE, CLOSE_ITEM -> RoundFacts.coChair("RCO", at);
        };
    }

    private List<Attendance> attendance() {
        return IntStream.range(0, 4)
                .filter(seat -> (present & 1 << seat) != 0)
                .mapToObj(seat -> new Attendance("E" + seat, Attendance.Presence.IN_PERSON, null))
                .toList();
    }

    /** Two hours in the last day of the silence. */
    private static List<Outage> outage(@Nullable Instant end) {
        return end == null ? List.of() : List.of(new Outage("MAIL", end.minusSeconds(7200), end));
    }
}
