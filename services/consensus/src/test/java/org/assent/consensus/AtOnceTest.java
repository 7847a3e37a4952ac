package org.assent.consensus;

import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.settings;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.consensus.messages.StatePosition;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.rules.consensus.ConsensusFacts;
import org.assent.rules.consensus.ConsensusTest;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.assent.rules.consensus.RollSeat;
import org.assent.rules.consensus.StatedPosition;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Everybody at the same moment, on the real ledger. */
class AtOnceTest {
    private static final int SEATS = 25;
    private static final List<String> ENTITIES = entities();
    private static final Instant LAST_MILLISECOND = MONDAY.minusMillis(1);
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    @Test
    void twenty_five_positions_in_the_last_second_an_extension_and_the_clock_refuse_nobody_CR8_CR3() throws Exception {
        try (ConsensusApplication application = new ConsensusApplication(TestDatabase.empty())) {
            application.send(RoundFacts.open(RoundFacts.roll(ENTITIES.toArray(String[]::new))));
            ENTITIES.forEach(entity -> application.send(new RecordSeatServed(ROUND, entity, Service.LETTER_ACCEPTED)));
            application.goForwardTo(MONDAY.plusSeconds(3));

            List<Callable<Receipt>> acts = new ArrayList<>();
            Commands commands = application.get(Commands.class);
            ENTITIES.forEach(entity -> acts.add(() -> commands.send(state(entity), by(Role.HEAD_OF_AGENCY, entity))));
            acts.add(() -> commands.send(
                    new ExtendSilence(ROUND, Duration.ofDays(1), "A head is travelling"), by(Role.CO_CHAIR, "RCO")));
            acts.add(
                    () -> commands.send(new CloseSilence(ROUND), Act.ofSystem(Channel.PROCESS, MONDAY.plusSeconds(4))));
            assertThat(allAtOnce(acts)).hasSize(SEATS + 2);

            application.goForwardTo(TUESDAY.plusSeconds(10));
            application.send(new CloseSilence(ROUND));
            List<RecordedEvent<?>> log = application.get(EventLog.class).of(ROUND);

            assertThat(events(log, PositionStated.class))
                    .extracting(PositionStated::entity)
                    .containsExactlyInAnyOrderElementsOf(ENTITIES);
            assertThat(events(log, SilenceExtended.class)).hasSize(1);
            assertThat(log).extracting(RecordedEvent::version).isSorted().doesNotHaveDuplicates();
            assertThat(log).extracting(RecordedEvent::position).isSorted().doesNotHaveDuplicates();
            assertThat(events(log, ConsensusReached.class))
                    .singleElement()
                    .satisfies(reached -> assertThat(reached.outcome()).isEqualTo(expected(log)));
        }
    }

    private static List<String> entities() {
        List<String> entities = new ArrayList<>(List.of("RCO", "IOM"));
        IntStream.range(2, SEATS).forEach(number -> entities.add("E" + number));
        return List.copyOf(entities);
    }

    /** What the pure function finds on what is in the log. */
    private static Outcome expected(List<RecordedEvent<?>> log) {
        Instant askedAt = log.stream()
                .filter(event -> event.payload() instanceof ConsensusReached)
                .map(event -> event.envelope().act().receivedAt())
                .findFirst()
                .orElseThrow();
        return ConsensusTest.of(ConsensusFacts.silence(
                TEXT.hash(),
                RoundFacts.roll(ENTITIES.toArray(String[]::new)).seats().stream()
                        .map(seat -> new RollSeat(seat.entity(), seat.lead()))
                        .toList(),
                events(log, PositionStated.class).stream()
                        .map(stated -> new StatedPosition(
                                stated.entity(), stated.statement().position(), stated.receivedAt(), stated.textHash()))
                        .toList(),
                TUESDAY,
                askedAt,
                settings(0)));
    }

    private static List<Receipt> allAtOnce(List<Callable<Receipt>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try {
            CyclicBarrier now = new CyclicBarrier(acts.size());
            List<Future<Receipt>> answers = new ArrayList<>();
            for (Callable<Receipt> act : acts) {
                answers.add(people.submit(() -> {
                    now.await();
                    return act.call();
                }));
            }
            List<Receipt> receipts = new ArrayList<>();
            for (Future<Receipt> answer : answers) {
                receipts.add(answer.get());
            }
            return receipts;
        } finally {
            people.shutdownNow();
        }
    }

    private static StatePosition state(String entity) {
        Position position = entity.endsWith("7") ? Position.STAND_ASIDE : Position.SUPPORT;
        return RoundFacts.state(entity, position, position.needsText() ? "Costs" : null);
    }

    private static Act by(Role role, String entity) {
        return new Act(
                new PersonRef("head-" + entity),
                new Capacity(role, "BLR", entity),
                null,
                Channel.PAGE,
                LAST_MILLISECOND,
                1);
    }

    private static <E> List<E> events(List<RecordedEvent<?>> log, Class<E> type) {
        return log.stream()
                .map(RecordedEvent::payload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
