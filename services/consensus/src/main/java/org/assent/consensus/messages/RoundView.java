package org.assent.consensus.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assent.consensus.Attendance;
import org.assent.consensus.Evidence;
import org.assent.consensus.RoundState;
import org.assent.consensus.ServiceOutage;
import org.assent.consensus.Statement;
import org.assent.consensus.UnctMeeting;
import org.assent.kernel.Mandate;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Subject;
import org.assent.kernel.Work;
import org.assent.rules.consensus.Footing;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.assent.rules.time.DeadlineRule;
import org.jspecify.annotations.Nullable;

/**
 * A round as it stood at a moment, with everything; {@link org.assent.consensus.Visibility} says what a reader may see of it.
 *
 * @param silence {@code null} until every seat has the text
 * @param ending {@code null} while the round runs
 * @param decisionNumber once the register has given it
 * @param meeting the meeting in which it is taken; {@code null} for a round by silence
 * @param annexes what was annexed to the outcome, first to last
 */
public record RoundView(
        RoundState state,
        Opening opening,
        @Nullable Silence silence,
        List<SeatView> seats,
        @Nullable Ending ending,
        @Nullable String decisionNumber,
        @Nullable Meeting meeting,
        List<Annex> annexes) {
    /**
     * What was fixed when the round opened.
     *
     * @param position of the opening in the log
     */
    public record Opening(
            UUID roundId,
            String network,
            Subject subject,
            int number,
            String language,
            String title,
            String question,
            String textHash,
            String openedBy,
            String chair,
            boolean chairInterested,
            String settingsVersion,
            Duration silenceMinimum,
            Instant openedAt,
            long position) {}

    /**
     * The silence as it runs or ran.
     *
     * @param extendedBecause the chair's reason; {@code null} where the chair did not extend it
     * @param outage what was out of reach; {@code null} where no outage extended it (CR21)
     */
    public record Silence(
            Instant startedAt,
            Instant expiresAt,
            Instant closesAt,
            String zone,
            List<DeadlineRule> steps,
            @Nullable String extendedBecause,
            @Nullable ServiceOutage outage) {}

    /**
     * The meeting of the UNCT.
     *
     * @param attendance who is present or represented
     * @param needed how many must be there for a decision; 0 before attendance was recorded
     * @param declaredAt when the chair found no objection; {@code null} until then
     */
    public record Meeting(
            UnctMeeting meeting,
            List<Attendance> attendance,
            int needed,
            @Nullable Instant declaredAt) {
        /** Whether the entity is present or represented. */
        public boolean isPresent(String entity) {
            return attendance.stream().anyMatch(seat -> seat.entity().equals(entity));
        }
    }

    /**
     * What an entity annexed to the outcome.
     *
     * @param paragraph id of the paragraph from which it dissociates itself; {@code null} for an explanation of position
     * @param position place in the log
     */
    public record Annex(
            String entity, @Nullable String paragraph, String text, PersonRef by, Instant receivedAt, long position) {}

    /**
     * How it ended.
     *
     * @param at when: receipt of the objection, or the expiry
     * @param brokenBy acronym of the seat whose objection or amendment ended it
     * @param reason of a withdrawal
     * @param informedAt when all seats were written to about it
     * @param position of the ending in the log
     */
    public record Ending(
            Instant at,
            @Nullable Outcome outcome,
            @Nullable String brokenBy,
            @Nullable String reason,
            @Nullable Instant informedAt,
            long position) {}

    /**
     * One seat in the round.
     *
     * @param servedAt when its mail server took the letter
     * @param readAt when its head opened the page
     * @param waivedBecause the co-chair's reason for not waiting for it
     * @param stated its last position; whether it counts, its footing says
     * @param earlier positions it replaced, first to last
     * @param late a position received too late
     */
    public record SeatView(
            String entity,
            String entityName,
            @Nullable PersonRef head,
            boolean interested,
            String residency,
            boolean onRollByLocalSetting,
            boolean hasMailbox,
            @Nullable Instant servedAt,
            @Nullable Instant readAt,
            @Nullable String waivedBecause,
            @Nullable Stated stated,
            List<Stated> earlier,
            @Nullable Stated late) {
        /** Whether the seat has the text, or was waived. */
        public boolean hasText() {
            return servedAt != null || readAt != null || waivedBecause != null;
        }

        /** What it stated last of that which counts as it stands (S83B); {@code null} for none. */
        public @Nullable Stated counting() {
            if (stated == null || stated.counts()) {
                return stated;
            }
            return earlier.stream()
                    .filter(Stated::counts)
                    .reduce((first, then) -> then)
                    .orElse(null);
        }

        /** Its position that counts; {@code null} for none. */
        public @Nullable Position position() {
            Stated counting = counting();
            return counting == null ? null : counting.statement().position();
        }
    }

    /**
     * A position as it lies in the log.
     *
     * @param by who stated or recorded it
     * @param position place in the log
     * @param footing whether its head stated or confirmed it
     * @param evidence how it came, where somebody recorded it for the head
     * @param settled the head's word on it, where somebody else had recorded it or the second factor was missing
     * @param mandate for whom and what of the office was carried by who stated it; {@code null} for the head's own office
     */
    public record Stated(
            int number,
            Statement statement,
            PersonRef by,
            Instant receivedAt,
            Instant recordedAt,
            long position,
            Footing footing,
            @Nullable Evidence evidence,
            @Nullable Settled settled,
            @Nullable Mandate mandate) {
        /** A position that the head stated. */
        public Stated(
                int number, Statement statement, PersonRef by, Instant receivedAt, Instant recordedAt, long position) {
            this(number, statement, by, receivedAt, recordedAt, position, Footing.OWN, null, null, null);
        }

        /** Whether an acting head stated it, or gave the head's word on it. */
        public boolean acting() {
            return isWhole(settled == null ? mandate : settled.mandate());
        }

        private static boolean isWhole(@Nullable Mandate mandate) {
            return mandate != null && mandate.works().containsAll(List.of(Work.values()));
        }

        /** Whether it counts as it stands (S83B). */
        public boolean counts() {
            return footing.counts(statement.position());
        }

        /** Whether its head has not said yet whether it is right. */
        public boolean unconfirmed() {
            return footing == Footing.UNCONFIRMED;
        }

        /** The same, after the head spoke. */
        public Stated settled(Footing now, Settled word) {
            return new Stated(number, statement, by, receivedAt, recordedAt, position, now, evidence, word, mandate);
        }
    }

    /**
     * A head's word on a position that was unconfirmed.
     *
     * @param reason why it was contested; {@code null} where it was confirmed
     * @param mandate for whom and what of the office was carried; {@code null} for the head's own office
     */
    public record Settled(
            PersonRef by,
            Instant at,
            @Nullable String reason,
            @Nullable Mandate mandate) {}

    public Optional<SeatView> seat(String entity) {
        return seats.stream().filter(seat -> seat.entity().equals(entity)).findFirst();
    }

    /** The same with one seat changed. */
    public RoundView withSeat(String entity, UnaryOperator<SeatView> change) {
        List<SeatView> changed = seats.stream()
                .map(seat -> seat.entity().equals(entity) ? change.apply(seat) : seat)
                .toList();
        return new RoundView(state, opening, silence, changed, ending, decisionNumber, meeting, annexes);
    }

    /** The same with the silence running. */
    public RoundView withSilence(Silence running) {
        return new RoundView(
                state.open() && meeting != null ? state : RoundState.SILENCE,
                opening,
                running,
                seats,
                ending,
                decisionNumber,
                meeting,
                annexes);
    }

    /** The same with those who were absent being asked to confirm. */
    public RoundView confirming(Silence running) {
        return new RoundView(
                RoundState.CONFIRMATION, opening, running, seats, ending, decisionNumber, meeting, annexes);
    }

    /** The same with what is new of its meeting. */
    public RoundView meeting(Meeting newer) {
        return new RoundView(state, opening, silence, seats, ending, decisionNumber, newer, annexes);
    }

    /** The same, ended. */
    public RoundView ended(RoundState outcome, Ending how) {
        return new RoundView(outcome, opening, silence, seats, how, decisionNumber, meeting, annexes);
    }

    /** The same with its number in the register of decisions. */
    public RoundView numbered(String number) {
        return new RoundView(state, opening, silence, seats, ending, number, meeting, annexes);
    }

    /** The same with more annexed to its outcome. */
    public RoundView with(Annex annex) {
        List<Annex> more = new ArrayList<>(annexes);
        more.add(annex);
        return new RoundView(state, opening, silence, seats, ending, decisionNumber, meeting, List.copyOf(more));
    }
}
