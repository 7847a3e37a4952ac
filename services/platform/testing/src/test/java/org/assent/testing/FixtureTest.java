package org.assent.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Basis;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.kernel.Rule;
import org.assent.platform.ledger.EventTypes;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;

class FixtureTest {
    private static final UUID LOCK = UUID.fromString("01939e5a-7c00-7000-8000-000000000001");
    private static final PersonRef PERSON = new PersonRef("person-1");
    private static final Act ACT = new Act(
            PERSON,
            new Capacity(Role.MEMBER, "BLR", "IOM"),
            null,
            Channel.PAGE,
            Instant.parse("2026-11-23T12:00:00Z"),
            0);

    record FitLock(@TargetAggregateIdentifier UUID id) {}

    record TurnKey(@TargetAggregateIdentifier UUID id) {}

    record Bend(@TargetAggregateIdentifier UUID id) {}

    record LockFitted(UUID id) {}

    record KeyTurned(UUID id, PersonRef by, Instant at) {}

    /** Sets have no order, and this one does not come back as what it was. */
    record KeyBent(UUID id, Object how) {}

    private enum LockRule implements Rule {
        K1;

        @Override
        public Basis basis() {
            return Basis.LOCAL_DEFAULT;
        }

        @Override
        public String quote() {
            return "";
        }

        @Override
        public String sentence() {
            return "A key is turned once.";
        }
    }

    public static class Lock {
        @AggregateIdentifier
        private UUID id;

        private boolean turned;

        Lock() {}

        @CommandHandler
        Lock(FitLock command) {
            apply(new LockFitted(command.id()));
        }

        @CommandHandler
        int handle(TurnKey command, @MetaDataValue(Act.KEY) Act act) {
            LockRule.K1.require(!turned);
            apply(new KeyTurned(id, act.person(), act.receivedAt()));
            return 1;
        }

        @CommandHandler
        void handle(Bend command) {
            apply(new KeyBent(id, Set.of("left")));
        }

        @EventSourcingHandler
        void on(LockFitted event) {
            id = event.id();
        }

        @EventSourcingHandler
        void on(KeyTurned event) {
            turned = true;
        }
    }

    @Test
    void a_command_that_creates_is_held_against_its_events() {
        lock().when(new FitLock(LOCK), ACT).thenEvents(new LockFitted(LOCK));
    }

    @Test
    void the_handler_knows_the_act() {
        lock().given(new LockFitted(LOCK))
                .when(new TurnKey(LOCK), ACT)
                .thenEvents(new KeyTurned(LOCK, PERSON, ACT.receivedAt()))
                .thenAnswer(1)
                .thenState(state -> assertThat(state.turned).isTrue());
    }

    @Test
    void a_refusal_names_its_rule_and_nothing_is_recorded() {
        Fixture<Lock>.Then then = lock().given(new LockFitted(LOCK))
                .given(new KeyTurned(LOCK, PERSON, ACT.receivedAt()))
                .when(new TurnKey(LOCK), ACT);

        then.thenRefused(LockRule.K1, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.STATE));
        assertThatThrownBy(then::thenNothing).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_test_may_ask_whether_a_command_was_refused() {
        Fixture<Lock>.Then turned = lock().given(new LockFitted(LOCK)).when(new TurnKey(LOCK), ACT);
        Fixture<Lock>.Then again = lock().given(new LockFitted(LOCK), new KeyTurned(LOCK, PERSON, ACT.receivedAt()))
                .when(new TurnKey(LOCK), ACT);

        assertThat(turned.refusal()).isNull();
        assertThat(again.refusal()).isNotNull().extracting(Refused::rule).isEqualTo(LockRule.K1);
    }

    @Test
    void other_events_than_expected_fail() {
        Fixture<Lock>.Then then = lock().given(new LockFitted(LOCK)).when(new TurnKey(LOCK), ACT);

        assertThatThrownBy(() -> then.thenEvents(new LockFitted(LOCK))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> then.thenRefused(LockRule.K1)).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_event_that_does_not_come_back_the_same_fails() {
        Fixture<Lock>.Then then = lock().given(new LockFitted(LOCK)).when(new Bend(LOCK), ACT);

        assertThatThrownBy(then::events).hasMessageContaining("what is read of what was stored");
    }

    private static Fixture<Lock> lock() {
        return Fixture.of(
                Lock.class,
                EventTypes.of("locks")
                        .add(1, LockFitted.class)
                        .add(1, KeyTurned.class)
                        .add(1, KeyBent.class));
    }
}
