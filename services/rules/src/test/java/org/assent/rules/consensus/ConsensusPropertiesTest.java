package org.assent.rules.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.assent.rules.consensus.Outcome.Kind;
import org.assent.rules.consensus.Outcome.SeatStanding;

class ConsensusPropertiesTest {
    /** Where mistakes with time would show, in milliseconds from a deadline. */
    private static final List<Long> EDGES = List.of(-7_200_000L, -60_000L, -2L, -1L, 0L, 1L, 2L, 60_000L);

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void the_test_agrees_with_a_naive_reading_of_the_rules(@ForAll("rounds") ConsensusFacts facts) {
        Kind kind = ConsensusTest.of(facts).kind();
        Statistics.collect(facts.mode(), kind);
        Statistics.coverage(seen -> {
            for (Kind each : Kind.values()) {
                seen.check(Mode.MEETING, each).count(times -> times >= 20);
                seen.check(Mode.SILENCE, each).count(times -> each == Kind.PROVISIONAL ? times == 0 : times >= 20);
            }
        });
        assertThat(kind).isEqualTo(NaiveConsensus.of(facts));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void no_seat_weighs_more_than_another_CR12(@ForAll("rounds") ConsensusFacts facts, @ForAll Random random) {
        Outcome before = ConsensusTest.of(facts);
        List<RollSeat> shuffled = new ArrayList<>(facts.roll());
        Collections.shuffle(shuffled, random);
        Outcome after = ConsensusTest.of(new ConsensusFacts(
                facts.mode(),
                facts.text(),
                shuffled,
                facts.positions(),
                facts.expiresAt(),
                facts.meeting(),
                facts.asOf(),
                facts.settings()));
        assertThat(after.kind()).isEqualTo(before.kind());
        assertThat(after.seats()).containsExactlyInAnyOrderElementsOf(before.seats());
        assertThat(after.entities()).containsExactlyInAnyOrderElementsOf(before.entities());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void the_outcome_can_be_read_off_its_trace_and_its_seats(@ForAll("rounds") ConsensusFacts facts) {
        Outcome outcome = ConsensusTest.of(facts);

        assertThat(outcome.seats())
                .extracting(SeatStanding::entity)
                .containsExactlyElementsOf(
                        facts.roll().stream().map(RollSeat::entity).toList());
        assertThat(outcome.trace())
                .allSatisfy(finding -> assertThat(finding.rule())
                        .isEqualTo(finding.check().rule().name()));
        assertThat(outcome.trace()).extracting(Finding::check).doesNotHaveDuplicates();
        assertThat(outcome.missing().isEmpty()).isEqualTo(outcome.kind() == Kind.REACHED);
        assertThat(outcome).isEqualTo(ConsensusTest.of(facts));
        if (outcome.kind() == Kind.REACHED) {
            assertThat(outcome.seats())
                    .allMatch(seat -> seat.standing().consents() || seat.standing() == Standing.STAND_ASIDE)
                    .anyMatch(seat -> seat.standing().consents());
        }
        for (SeatStanding seat : outcome.seats()) {
            if (seat.standing().supports()) {
                assertThat(facts.positions())
                        .anyMatch(stated -> stated.entity().equals(seat.entity())
                                && stated.position().consents());
            }
        }
    }

    @Provide
    Arbitrary<ConsensusFacts> rounds() {
        return Arbitraries.oneOf(silences(), meetings());
    }

    private static Arbitrary<ConsensusFacts> silences() {
        Arbitrary<Instant> expiry = Arbitraries.just(Rounds.EXPIRY).injectNull(0.1);
        return Combinators.combine(
                        rolls(), positions(List.of(Rounds.EXPIRY)), expiry, near(List.of(Rounds.EXPIRY)), settings())
                .as((roll, positions, expiresAt, asOf, settings) ->
                        ConsensusFacts.silence(Rounds.TEXT, roll, positions, expiresAt, asOf, settings));
    }

    private static Arbitrary<ConsensusFacts> meetings() {
        List<Instant> ends = List.of(Rounds.CONCLUDED, Rounds.CONFIRMED);
        Arbitrary<MeetingFacts> meeting = Combinators.combine(
                        entities().set().ofMinSize(3).ofMaxSize(9),
                        Arbitraries.integers().between(0, 9))
                .as((present, stage) -> new MeetingFacts(
                        new TreeSet<>(present),
                        stage == 0 ? null : Rounds.CONCLUDED,
                        stage <= 3 ? null : Rounds.CONFIRMED));
        return Combinators.combine(rolls(), positions(ends), meeting, near(ends), settings())
                .as((roll, positions, facts, asOf, settings) ->
                        ConsensusFacts.meeting(Rounds.TEXT, roll, positions, facts, asOf, settings));
    }

    private static Arbitrary<List<RollSeat>> rolls() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(-1, 8))
                .as((size, lead) -> {
                    List<RollSeat> roll = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        roll.add(new RollSeat(Rounds.entity(i), i == lead));
                    }
                    return roll;
                });
    }

    private static Arbitrary<List<StatedPosition>> positions(List<Instant> ends) {
        // Mostly what does not block, or hardly any round would come to its end.
        Arbitrary<Position> position = Arbitraries.frequency(
                Tuple.of(8, Position.SUPPORT),
                Tuple.of(3, Position.SUPPORT_WITH_RESERVATIONS),
                Tuple.of(12, Position.STAND_ASIDE),
                Tuple.of(2, Position.OBJECT),
                Tuple.of(1, Position.PROPOSE_AMENDMENT));
        return Combinators.combine(
                        entities(), position, near(ends), Arbitraries.integers().between(0, 11))
                .as((entity, stated, receivedAt, text) ->
                        new StatedPosition(entity, stated, receivedAt, text == 0 ? Rounds.OTHER_TEXT : Rounds.TEXT))
                .list()
                .ofMaxSize(14);
    }

    /** Seats A to I, of which a roll has the first few. */
    private static Arbitrary<String> entities() {
        return Arbitraries.integers().between(0, 8).map(Rounds::entity);
    }

    private static Arbitrary<Instant> near(List<Instant> ends) {
        return Combinators.combine(Arbitraries.of(ends), Arbitraries.of(EDGES)).as(Instant::plusMillis);
    }

    private static Arbitrary<ConsensusSettings> settings() {
        return Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(1, 1), Tuple.of(1, 2))
                .map(Rounds::settings);
    }
}
