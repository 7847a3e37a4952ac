package org.assent.rules.consensus;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assent.rules.consensus.Outcome.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is consensus (rules CR3, CR7 to CR12, CR14). A pure function: the close of a round, the page that shows what is
 * still missing, the decision record and the auditor's verifier all call it. Every seat is one entity with one position, and
 * nothing is weighed (CR12).
 */
public final class ConsensusTest {
    /** Changes whenever the same facts could give another outcome; stored with each one. */
    public static final String VERSION = "consensus-1";

    private final ConsensusFacts facts;
    private final Trace trace = new Trace();

    private ConsensusTest(ConsensusFacts facts) {
        this.facts = facts;
    }

    /** The outcome that follows from these facts. */
    public static Outcome of(ConsensusFacts facts) {
        ConsensusTest test = new ConsensusTest(facts);
        MeetingFacts meeting = facts.meeting();
        return meeting == null ? test.silence() : test.meeting(meeting);
    }

    private Outcome silence() {
        Instant expiresAt = facts.expiresAt();
        List<StatedPosition> inTime = trace.keep(Check.IN_TIME, admissible(), isBefore(expiresAt));
        StatedPosition breaker = firstToBreak(inTime);
        boolean over = isPast(expiresAt);
        Standing saidNothing = breaker == null && over ? Standing.CONSENT_BY_SILENCE : Standing.NO_RESPONSE;
        Seats seats = seats(until(breaker, inTime), entity -> saidNothing);

        if (breaker != null) {
            return broken(breaker, seats);
        }
        trace.find(Check.UNBROKEN, 0, 0, true, List.of());
        if (!trace.find(Check.PERIOD_OVER, 1, over ? 1 : 0, over, List.of())) {
            return outcome(Kind.STILL_OPEN, List.of(), seats);
        }
        findObjections(seats);
        return decided(seats);
    }

    private Outcome meeting(MeetingFacts meeting) {
        Instant concludedAt = meeting.concludedAt();
        if (concludedAt == null || !isPast(concludedAt)) {
            Seats seats = seats(admissible(), entity -> Standing.NO_RESPONSE);
            trace.find(Check.CONCLUDED, 1, 0, false, List.of());
            return outcome(Kind.STILL_OPEN, List.of(), seats);
        }

        // Only those who were absent are asked again; what others write after the meeting comes too late.
        Instant expiresAt = meeting.confirmationExpiresAt();
        Predicate<StatedPosition> stated = isBefore(concludedAt);
        Predicate<StatedPosition> confirmed = position -> expiresAt != null
                && !stated.test(position)
                && isBefore(expiresAt).test(position)
                && !meeting.isPresent(position.entity());
        List<StatedPosition> inTime = trace.keep(Check.IN_TIME, admissible(), stated.or(confirmed));
        StatedPosition breaker = firstToBreak(inTime.stream().filter(confirmed).toList());
        boolean over = isPast(expiresAt);
        Standing absent = breaker == null && over ? Standing.CONSENT_BY_SILENCE : Standing.TO_CONFIRM;
        Seats seats = seats(
                until(breaker, inTime), entity -> meeting.isPresent(entity) ? Standing.CONSENT_BY_PRESENCE : absent);

        trace.find(Check.CONCLUDED, 1, 1, true, List.of());
        findQuorum(meeting, seats);
        if (breaker != null) {
            return broken(breaker, seats);
        }
        findObjections(seats);
        if (trace.allMet() && !findConfirmation(meeting, seats, over)) {
            return outcome(Kind.PROVISIONAL, trace.unmetEntities(), seats);
        }
        return decided(seats);
    }

    /** What seats of the roll had sent by the moment of the question, on this text, in the order of receipt. */
    private List<StatedPosition> admissible() {
        List<StatedPosition> received = facts.positions().stream()
                .filter(stated -> !stated.receivedAt().isAfter(facts.asOf()))
                .sorted(Comparator.comparing(StatedPosition::receivedAt))
                .toList();
        List<String> roll = facts.roll().stream().map(RollSeat::entity).toList();
        List<StatedPosition> onRoll = trace.keep(Check.ON_ROLL, received, stated -> roll.contains(stated.entity()));
        List<StatedPosition> onText =
                trace.keep(Check.SAME_TEXT, onRoll, stated -> stated.text().equals(facts.text()));
        return onText.stream().allMatch(StatedPosition::counts)
                ? onText
                : trace.keep(Check.BY_ITS_HEAD, onText, StatedPosition::counts);
    }

    /** Before the instant, never at it (CR8); where there is none yet, everything is. */
    private static Predicate<StatedPosition> isBefore(@Nullable Instant end) {
        return stated -> end == null || stated.receivedAt().isBefore(end);
    }

    private boolean isPast(@Nullable Instant end) {
        return end != null && !facts.asOf().isBefore(end);
    }

    /** The first to block a silence ends it (CR9), whatever its maker or others send afterwards (CR14). */
    private static @Nullable StatedPosition firstToBreak(List<StatedPosition> inTime) {
        return inTime.stream()
                .filter(stated -> stated.position().blocks(Mode.SILENCE))
                .findFirst()
                .orElse(null);
    }

    private static List<StatedPosition> until(@Nullable StatedPosition last, List<StatedPosition> positions) {
        return last == null ? positions : positions.subList(0, positions.indexOf(last) + 1);
    }

    private Seats seats(List<StatedPosition> counted, Function<String, Standing> saidNothing) {
        Seats seats = new Seats(facts.roll(), counted, saidNothing);
        List<String> changed = seats.entities(entity -> counted.stream()
                        .filter(stated -> stated.entity().equals(entity))
                        .count()
                > 1);
        trace.find(Check.LATEST_COUNTS, 0, changed.size(), true, changed);
        return seats;
    }

    private void findQuorum(MeetingFacts meeting, Seats seats) {
        List<String> present = seats.entities(meeting::isPresent);
        int needed = MeetingFacts.quorum(seats.size(), facts.settings().quorumMeeting());
        trace.find(Check.QUORUM, needed, present.size(), present.size() >= needed, present);
    }

    private void findObjections(Seats seats) {
        List<String> objecting = seats.standing(standing -> standing == Standing.OBJECT);
        trace.find(Check.NO_OBJECTION, 0, objecting.size(), objecting.isEmpty(), objecting);
        List<String> open = seats.standing(standing ->
                !standing.consents() && standing != Standing.STAND_ASIDE && standing != Standing.TO_CONFIRM);
        trace.find(Check.EVERY_SEAT, seats.size(), seats.size() - open.size(), open.isEmpty(), open);
    }

    private boolean findConfirmation(MeetingFacts meeting, Seats seats, boolean over) {
        List<String> absent = seats.entities(entity -> !meeting.isPresent(entity));
        boolean met = absent.isEmpty() || over;
        return trace.find(Check.CONFIRMED, absent.size(), met ? absent.size() : 0, met, absent);
    }

    private Outcome decided(Seats seats) {
        if (trace.allMet()) {
            List<String> aside = seats.standing(standing -> standing == Standing.STAND_ASIDE);
            int consenting = seats.size() - aside.size();
            trace.find(Check.NOT_ALL_ASIDE, 1, consenting, consenting > 0, aside);
            List<String> support = seats.independentSupport();
            int needed = facts.settings().minIndependentSupport();
            trace.find(Check.INDEPENDENT_SUPPORT, needed, support.size(), support.size() >= needed, support);
        }
        return trace.allMet()
                ? outcome(Kind.REACHED, List.of(), seats)
                : outcome(Kind.NOT_REACHED, trace.unmetEntities(), seats);
    }

    private Outcome broken(StatedPosition breaker, Seats seats) {
        List<String> by = List.of(breaker.entity());
        trace.find(Check.UNBROKEN, 0, by.size(), false, by);
        return outcome(Kind.BROKEN, by, seats);
    }

    private Outcome outcome(Kind kind, List<String> entities, Seats seats) {
        return new Outcome(kind, entities, seats.standings(), trace.findings(), VERSION);
    }
}
