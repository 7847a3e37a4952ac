package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.THURSDAY;
import static org.assent.consensus.RoundFacts.settings;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.assent.consensus.Roll;
import org.assent.consensus.RoundFacts;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.assent.rules.time.WorkingCalendar;
import org.assent.testing.Fixture;

/** Random histories of a round, act by act, against what a secretary with a sheet of paper would do. */
class RoundPropertiesTest {
    /** Open at every hour of every day. */
    private static final WorkingCalendar AROUND_THE_CLOCK = new WorkingCalendar(
            ZoneOffset.UTC,
            EnumSet.allOf(DayOfWeek.class),
            LocalTime.MIDNIGHT,
            LocalTime.NOON,
            LocalTime.MAX,
            new TreeMap<>(),
            new TreeSet<>(Set.of(2026)));

    /** @param independentSupport how many must support beside the lead, which is the first seat */
    record History(int seats, int independentSupport, boolean meeting, List<RoundAct> acts) {}

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_round_does_what_a_naive_reading_of_the_rules_says(@ForAll("histories") History history) {
        compare(history);
        Statistics.coverage(seen -> {
            for (String ending : List.of("", "BROKEN", "REACHED", "NOT_REACHED", "WITHDRAWN")) {
                seen.check(ending).count(times -> times > 0);
            }
        });
    }

    @Tag("long")
    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void a_round_does_so_in_ten_thousand_histories(@ForAll("histories") History history) {
        compare(history);
        Statistics.coverage(seen -> seen.check("MAINTAINED").count(times -> times > 0));
    }

    private static void compare(History history) {
        NaiveRound naive = new NaiveRound(history.seats(), history.independentSupport(), history.meeting());
        List<Object> log = new ArrayList<>(List.of(opened(history)));
        Fixture<ConsensusRound> round = RoundFixture.given(log.toArray());
        Instant now = THURSDAY;
        for (RoundAct act : history.acts()) {
            now = act.when().after(now, naive.end);
            Object command = act.command(naive.stated(act.seat()), naive.end);
            assertThat(react(round, log, command, act.by(now)))
                    .as("%s at %s after %s", command, now, log)
                    .isEqualTo(naive.react(act, now));
        }
        assertThat(ending(log)).isEqualTo(naive.ending);
        Statistics.collect(naive.ending);
    }

    /** Handles the command on what happened so far, and gives what was recorded or the rule that refused it. */
    private static String react(Fixture<ConsensusRound> round, List<Object> log, Object command, Act act) {
        Fixture<ConsensusRound>.Then then = round.when(command, act);
        Refused refused = then.refusal();
        if (refused != null) {
            return refused.rule().name();
        }
        List<Object> events = then.events();
        log.addAll(events);
        round.given(events.toArray());
        return events.stream().map(event -> event.getClass().getSimpleName()).collect(Collectors.joining(" "));
    }

    private static String ending(List<Object> log) {
        return log.stream()
                .map(event -> switch (event.getClass().getSimpleName()) {
                    case "SilenceBroken" -> Outcome.Kind.BROKEN.name();
                    case "ConsensusReached" -> Outcome.Kind.REACHED.name();
                    case "ConsensusNotReached" -> Outcome.Kind.NOT_REACHED.name();
                    case "ObjectionMaintained" -> "MAINTAINED";
                    case "ConsensusRoundWithdrawn" -> "WITHDRAWN";
                    default -> "";
                })
                .collect(Collectors.joining());
    }

    private static ConsensusRoundOpened opened(History history) {
        List<Roll.Seat> seats = IntStream.range(0, history.seats())
                .mapToObj(seat -> new Roll.Seat(
                        "E" + seat, "Entity " + seat, null, seat == 0, seat == 0, "RESIDENT", false, null))
                .toList();
        return new ConsensusRoundOpened(
                ROUND,
                "BLR",
                SUBJECT,
                1,
                history.meeting() ? Mode.MEETING : Mode.SILENCE,
                "RCO",
                "RCO",
                false,
                TEXT,
                TEXT.hash(),
                new Roll(7, seats),
                settings(history.independentSupport()),
                AROUND_THE_CLOCK,
                history.meeting() ? RoundFacts.MEETING : null,
                settings(history.independentSupport()).silenceMinimum());
    }

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<Integer> seats = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> support = Arbitraries.frequency(Tuple.of(2, 0), Tuple.of(1, 1));
        Arbitrary<Boolean> meeting = Arbitraries.of(true, false);
        return meeting.flatMap(inMeeting -> {
            Arbitrary<List<RoundAct>> acts = acts(inMeeting).list().ofMinSize(4).ofMaxSize(16);
            // Most rounds begin with everybody served, or hardly any would come to their end.
            return Combinators.combine(
                            seats, support, acts, Arbitraries.of(true, true, false), Arbitraries.of(7, 7, 6, 3, 1, 0))
                    .as((size, needed, tried, served, present) -> {
                        List<RoundAct> all = new ArrayList<>();
                        for (int seat = 0; served && seat < size; seat++) {
                            all.add(first(RoundAct.What.LETTER, seat, 0));
                        }
                        if (inMeeting) {
                            all.add(first(RoundAct.What.ATTEND, 0, present & ((1 << size) - 1)));
                        }
                        all.addAll(tried);
                        return new History(size, needed, inMeeting, all);
                    });
        });
    }

    private static RoundAct first(RoundAct.What what, int seat, int present) {
        return new RoundAct(what, seat, Position.SUPPORT, null, false, 0, present, RoundAct.When.AT_ONCE);
    }

    private static Arbitrary<RoundAct> acts(boolean meeting) {
        Arbitrary<RoundAct.What> what = Arbitraries.frequency(
                Tuple.of(2, RoundAct.What.LETTER),
                Tuple.of(2, RoundAct.What.OPEN),
                Tuple.of(1, RoundAct.What.WAIVE),
                Tuple.of(8, RoundAct.What.STATE),
                Tuple.of(2, RoundAct.What.STATE_WEAKLY),
                Tuple.of(3, RoundAct.What.RECORD),
                Tuple.of(2, RoundAct.What.CONFIRM),
                Tuple.of(1, RoundAct.What.CONFIRM_WEAKLY),
                Tuple.of(2, RoundAct.What.CONTEST),
                Tuple.of(1, RoundAct.What.ATTEND),
                Tuple.of(meeting ? 4 : 1, RoundAct.What.DECLARE),
                Tuple.of(meeting ? 5 : 1, RoundAct.What.CLOSE_ITEM),
                Tuple.of(2, RoundAct.What.CLOSE_AFTER_OUTAGE),
                Tuple.of(2, RoundAct.What.EXTEND),
                Tuple.of(4, RoundAct.What.CLOSE),
                Tuple.of(1, RoundAct.What.WITHDRAW),
                Tuple.of(1, RoundAct.What.INFORM));
        Arbitrary<Position> position = Arbitraries.frequency(
                Tuple.of(5, Position.SUPPORT),
                Tuple.of(2, Position.SUPPORT_WITH_RESERVATIONS),
                Tuple.of(6, Position.STAND_ASIDE),
                Tuple.of(meeting ? 9 : 3, Position.OBJECT),
                Tuple.of(1, Position.PROPOSE_AMENDMENT));
        return Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, 3),
                        position,
                        Arbitraries.of("Costs", "Costs", "Mandate", "Mandate").injectNull(0.15),
                        Arbitraries.of(false, false, false, false, true),
                        Arbitraries.of(23, 24, 48),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.of(RoundAct.When.class))
                .as(RoundAct::new);
    }
}
