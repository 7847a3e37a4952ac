package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.TEXT;

import java.time.Duration;
import java.time.Instant;
import org.assent.consensus.RoundFacts;
import org.assent.consensus.Service;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.InformRoll;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.kernel.Act;
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
 * @param when how long after what happened before
 */
record RoundAct(
        What what, int seat, Position position, @Nullable String reason, boolean stale, int hours, When when) {
    /** What people and the process try. */
    enum What {
        LETTER,
        OPEN,
        WAIVE,
        STATE,
        EXTEND,
        CLOSE,
        WITHDRAW,
        INFORM
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

    /** @param stated how many positions the seat has stated so far */
    Object command(int stated) {
        return switch (what) {
            case LETTER -> new RecordSeatServed(ROUND, entity(), Service.LETTER_ACCEPTED);
            case OPEN -> new RecordSeatServed(ROUND, entity(), Service.OPENED);
            case WAIVE -> new WaiveService(ROUND, entity(), "Not reached");
            case STATE ->
                new StatePosition(
                        ROUND,
                        entity(),
                        RoundFacts.statement(position, reason),
                        TEXT.hash(),
                        null,
                        stale ? stated + 1 : stated);
            case EXTEND -> new ExtendSilence(ROUND, Duration.ofHours(hours), "Somebody is travelling");
            case CLOSE -> new CloseSilence(ROUND);
            case WITHDRAW -> new WithdrawConsensusRound(ROUND, "Wrong annex");
            case INFORM -> new InformRoll(ROUND);
        };
    }

    Act by(Instant at) {
        return switch (what) {
            case LETTER, CLOSE, INFORM -> RoundFacts.system(at);
            case OPEN, STATE -> RoundFacts.head(entity(), at);
            case WAIVE, EXTEND, WITHDRAW -> RoundFacts.coChair("RCO", at);
        };
    }
}
