package org.assent.consensus;

import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.consensus.messages.RoundView.Stated;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.read.ConsensusReadConfiguration;
import org.assent.consensus.round.RoundConfiguration;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.Mandate;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.PersonMasterKey;
import org.assent.membership.demonstration.DemonstrationConfiguration;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.membership.messages.AccreditActingHead;
import org.assent.membership.messages.FindCapacities;
import org.assent.membership.messages.FindUnctRoll;
import org.assent.membership.messages.RecordHeadOfAgency;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.rows.TimelineConfiguration;
import org.assent.platform.web.Accounts;
import org.assent.rules.consensus.Position;
import org.assent.testing.TestDatabase;
import org.assent.testing.WalkingClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Heads and acting heads who change in the middle of a round, with the capacities that the registers of offices give them. */
class RotationTest {
    private static final PersonRef SUCCESSOR = new PersonRef("successor");
    private static final PersonRef DEPUTY = new PersonRef("deputy");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final WalkingClock clock = WalkingClock.at(THURSDAY);

    @BeforeEach
    void aRoundRuns() {
        Database database = TestDatabase.empty();
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(RandomGenerator.class, () -> new SecureRandom());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean("clockOffset", Offset.class, () -> new Offset(clock));
        context.registerBean(Accounts.class, NoAccounts::new);
        context.registerBean(PersonMasterKey.class, () -> PersonMasterKey.of("5e".repeat(32)));
        context.registerBean("consensusEvents", EventTypes.class, ConsensusConfiguration::eventTypes);
        context.register(
                LedgerConfiguration.class,
                TimelineConfiguration.class,
                MembershipConfiguration.class,
                DemonstrationConfiguration.class,
                RoundConfiguration.class,
                ConsensusReadConfiguration.class);
        context.refresh();
        context.getBean(DemonstrationNetwork.class).load();
        send(
                RoundFacts.open(RoundFacts.roll("RCO", "IOM", "UNDP", "WHO")),
                Act.ofSystem(Channel.PROCESS, clock.instant()));
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void a_successor_changes_what_the_head_had_stated_and_both_stay_on_record_CR3() {
        PersonRef head = head("UNDP");
        state(head, Position.SUPPORT, null);
        goOn(Duration.ofHours(1));
        administrate(new RecordHeadOfAgency("BLR", "UNDP", SUCCESSOR, clock.instant()));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> state(head, Position.STAND_ASIDE, "Costs"))
                .satisfies(refused -> assertThat(refused.rule().name()).isEqualTo("CR1"));
        state(SUCCESSOR, Position.OBJECT, "Returns must be voluntary");

        SeatView seat = seat();
        assertThat(seat.stated()).extracting(Stated::by).isEqualTo(SUCCESSOR);
        assertThat(seat.earlier()).extracting(Stated::by).containsExactly(head);
        assertThat(round().state()).isEqualTo(RoundState.BROKEN);
    }

    @Test
    void what_a_head_stated_counts_on_after_the_head_has_left_CR3() {
        PersonRef head = head("UNDP");
        state(head, Position.SUPPORT, null);
        administrate(new RecordHeadOfAgency("BLR", "UNDP", SUCCESSOR, clock.instant()));

        assertThat(seat().position()).isEqualTo(Position.SUPPORT);
        assertThat(seat().stated()).extracting(Stated::by).isEqualTo(head);
    }

    @Test
    void an_acting_head_takes_positions_until_the_accreditation_ends_and_is_shown_as_acting_for_ever_CR2() {
        PersonRef head = head("UNDP");
        Instant until = clock.instant().plus(Duration.ofDays(1));
        send(new AccreditActingHead("BLR", "UNDP", DEPUTY, clock.instant(), until, null, null, position()), act(head));
        goOn(Duration.between(clock.instant(), until.minusSeconds(60)));
        Act lastMinute = act(DEPUTY);

        state(DEPUTY, lastMinute, Position.SUPPORT, null, 0);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> state(head, Position.OBJECT, "Costs"))
                .satisfies(refused -> assertThat(refused.rule().name()).isEqualTo("CR1"));
        goOn(Duration.between(clock.instant(), until));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> state(DEPUTY, Position.STAND_ASIDE, "Costs"))
                .satisfies(refused -> assertThat(refused.rule().name()).isEqualTo("CR1"));
        assertThat(seat().stated()).satisfies(stated -> {
            assertThat(stated.acting()).isTrue();
            assertThat(stated.mandate()).isEqualTo(Mandate.whole(head));
        });

        state(head, Position.SUPPORT_WITH_RESERVATIONS, "Costs");
        assertThat(seat().stated()).extracting(Stated::acting).isEqualTo(false);
        assertThat(seat().earlier()).singleElement().satisfies(stated -> {
            assertThat(stated.by()).isEqualTo(DEPUTY);
            assertThat(stated.acting()).isTrue();
        });
    }

    private PersonRef head(String entity) {
        return context.getBean(FindUnctRoll.class).unctRoll("BLR", now()).seats().stream()
                .filter(seat -> seat.entity().equals(entity))
                .map(FindUnctRoll.Seat::head)
                .findFirst()
                .orElseThrow();
    }

    private void state(PersonRef person, Position position, @Nullable String reason) {
        int number = Optional.ofNullable(seat().stated()).map(Stated::number).orElse(0);
        state(person, act(person), position, reason, number);
    }

    private void state(PersonRef person, Act act, Position position, @Nullable String reason, int number) {
        assertThat(act.person()).isEqualTo(person);
        send(
                new StatePosition(
                        ROUND, "UNDP", new Statement(position, reason, null, null), TEXT.hash(), null, number),
                act);
    }

    /** As a request of the person would be: with the capacity the registers give for the entity at this instant, if any. */
    private Act act(PersonRef person) {
        Instant receivedAt = clock.instant();
        Capacity capacity = context.getBean(FindCapacities.class).capacities(person, now()).capacities().stream()
                .filter(held -> held.role() == Role.HEAD_OF_AGENCY)
                .findFirst()
                .orElse(new Capacity(Role.MEMBER, "BLR", "UNDP"));
        Mandate mandate = capacity.mandate();
        return new Act(person, capacity, mandate == null ? null : mandate.of(), Channel.PAGE, receivedAt, position());
    }

    private void administrate(Object command) {
        send(
                command,
                new Act(
                        new PersonRef("administrator"),
                        new Capacity(Role.ADMINISTRATOR, "BLR", null),
                        null,
                        Channel.PAGE,
                        clock.instant(),
                        position()));
    }

    private void send(Object command, Act act) {
        context.getBean(Commands.class).send(command, act);
        assertThat(context.getBean(Timeline.class).awaitPosition(position())).isTrue();
    }

    private void goOn(Duration by) {
        clock.forward(by);
    }

    private RoundView round() {
        return context.getBean(FindConsensusRound.class).round(ROUND, now()).orElseThrow();
    }

    private SeatView seat() {
        return round().seat("UNDP").orElseThrow();
    }

    /** The head of the log, at this instant: offices end with time, not with an entry. */
    private Moment now() {
        assertThat(context.getBean(Timeline.class).awaitPosition(position())).isTrue();
        return context.getBean(Timeline.class).now();
    }

    private long position() {
        return context.getBean(EventLog.class).head();
    }

    private record Offset(WalkingClock clock) implements Supplier<Duration> {
        @Override
        public Duration get() {
            return clock.offset();
        }
    }

    /** Nobody signs in here. */
    private static final class NoAccounts implements Accounts {
        @Override
        public boolean create(String username, String password, PersonRef person, String network) {
            return true;
        }

        @Override
        public void disable(String username) {}

        @Override
        public Optional<PersonRef> person(String username) {
            return Optional.empty();
        }

        @Override
        public boolean any() {
            return false;
        }

        @Override
        public void unlock(String username) {}

        @Override
        public void invite(PersonRef person, String network, String mail, Locale language) {}

        @Override
        public List<String> of(PersonRef person) {
            return List.of();
        }

        @Override
        public void erase(PersonRef person) {}
    }
}
