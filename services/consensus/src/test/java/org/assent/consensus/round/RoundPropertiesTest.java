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
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.assent.consensus.Roll;
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
    record History(int seats, int independentSupport, List<RoundAct> acts) {}

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void a_round_does_what_a_naive_reading_of_the_rules_says(@ForAll("histories") History history) {
        NaiveRound naive = new NaiveRound(history.seats(), history.independentSupport());
        List<Object> log = new ArrayList<>(List.of(opened(history)));
        Instant now = THURSDAY;
        for (RoundAct act : history.acts()) {
            now = act.when().after(now, naive.end);
            Object command = act.command(naive.stated(act.seat()));
            assertThat(react(log, command, act.by(now)))
                    .as("%s at %s after %s", command, now, log)
                    .isEqualTo(naive.react(act, now));
        }
        assertThat(ending(log)).isEqualTo(naive.ending);
        Statistics.collect(naive.ending);
        Statistics.coverage(seen -> {
            for (String ending : List.of("", "BROKEN", "REACHED", "NOT_REACHED", "WITHDRAWN")) {
                seen.check(ending).count(times -> times > 0);
            }
        });
    }

    /** Handles the command on what happened so far, and gives what was recorded or the rule that refused it. */
    private static String react(List<Object> log, Object command, Act act) {
        Fixture<ConsensusRound>.Then then = RoundFixture.given(log.toArray()).when(command, act);
        Refused refused = then.refusal();
        if (refused != null) {
            return refused.rule().name();
        }
        List<Object> events = then.events();
        log.addAll(events);
        return events.stream().map(event -> event.getClass().getSimpleName()).collect(Collectors.joining(" "));
    }

    private static String ending(List<Object> log) {
        return log.stream()
                .map(event -> switch (event.getClass().getSimpleName()) {
                    case "SilenceBroken" -> Outcome.Kind.BROKEN.name();
                    case "ConsensusReached" -> Outcome.Kind.REACHED.name();
                    case "ConsensusNotReached" -> Outcome.Kind.NOT_REACHED.name();
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
                Mode.SILENCE,
                "RCO",
                "RCO",
                false,
                TEXT,
                TEXT.hash(),
                new Roll(7, seats),
                settings(history.independentSupport()),
                AROUND_THE_CLOCK,
                null,
                settings(history.independentSupport()).silenceMinimum());
    }

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<List<RoundAct>> acts = acts().list().ofMinSize(4).ofMaxSize(14);
        Arbitrary<Integer> seats = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> support = Arbitraries.frequency(Tuple.of(2, 0), Tuple.of(1, 1));
        // Most rounds begin with everybody served, or hardly any would come to their end.
        return Combinators.combine(seats, support, acts, Arbitraries.of(true, true, false))
                .as((size, needed, tried, served) -> {
                    List<RoundAct> all = new ArrayList<>();
                    for (int seat = 0; served && seat < size; seat++) {
                        all.add(new RoundAct(
                                RoundAct.What.LETTER, seat, Position.SUPPORT, null, false, 0, RoundAct.When.AT_ONCE));
                    }
                    all.addAll(tried);
                    return new History(size, needed, all);
                });
    }

    private static Arbitrary<RoundAct> acts() {
        Arbitrary<RoundAct.What> what = Arbitraries.frequency(
                Tuple.of(2, RoundAct.What.LETTER),
                Tuple.of(2, RoundAct.What.OPEN),
                Tuple.of(1, RoundAct.What.WAIVE),
                Tuple.of(8, RoundAct.What.STATE),
                Tuple.of(2, RoundAct.What.EXTEND),
                Tuple.of(4, RoundAct.What.CLOSE),
                Tuple.of(1, RoundAct.What.WITHDRAW),
                Tuple.of(1, RoundAct.What.INFORM));
        Arbitrary<Position> position = Arbitraries.frequency(
                Tuple.of(5, Position.SUPPORT),
                Tuple.of(2, Position.SUPPORT_WITH_RESERVATIONS),
                Tuple.of(6, Position.STAND_ASIDE),
                Tuple.of(2, Position.OBJECT),
                Tuple.of(1, Position.PROPOSE_AMENDMENT));
        return Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, 3),
                        position,
                        Arbitraries.of("Costs", "Costs", "Mandate", "Mandate").injectNull(0.15),
                        Arbitraries.of(false, false, false, false, true),
                        Arbitraries.of(23, 24, 48),
                        Arbitraries.of(RoundAct.When.class))
                .as(RoundAct::new);
    }
}
