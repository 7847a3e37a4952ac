package org.assent.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.kernel.Rule;
import org.assent.platform.ledger.EventCatalogue;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.catalogue.EventCodec;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.AxonAssertionError;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/**
 * Given these events, when this command comes by this act, then these events or this refusal: Axon's fixture for an aggregate,
 * with everything given and everything recorded passing through the JSON in which it would be stored. What does not come back the
 * same fails the test.
 *
 * <pre>{@code
 * Fixture.of(ConsensusRound.class, ConsensusEvents.types())
 *         .given(new RoundOpened(...))
 *         .when(new StatePosition(...), act)
 *         .thenRefused(ConsensusRule.CR4);
 * }</pre>
 */
public final class Fixture<T> {
    private final FixtureConfiguration<T> axon;
    private final EventCodec codec;
    private final List<Object> past = new ArrayList<>();

    private Fixture(Class<T> aggregate, EventTypes... types) {
        axon = new AggregateTestFixture<>(aggregate);
        codec = new EventCodec(new EventCatalogue(List.of(types)), new Random(0));
    }

    /** A fixture for an aggregate and the events of its context. */
    public static <T> Fixture<T> of(Class<T> aggregate, EventTypes... types) {
        return new Fixture<>(aggregate, types);
    }

    /** Axon's own, for what is not here. */
    public FixtureConfiguration<T> axon() {
        return axon;
    }

    /** What happened before; may be called again to add more. */
    public Fixture<T> given(Object... events) {
        Arrays.stream(events).map(this::stored).forEach(past::add);
        return this;
    }

    /** The command comes. */
    public Then when(Object command, Act act) {
        TestExecutor<T> executor = past.isEmpty() ? axon.givenNoPriorActivity() : axon.given(past);
        return new Then(executor.when(command, Map.of(Act.KEY, act)));
    }

    private Object stored(Object event) {
        Object read = codec.event(codec.aliasOf(event), codec.payload(event));
        assertThat(read).as("what is read of what was stored").isEqualTo(event);
        return read;
    }

    /** What came of it. */
    public final class Then {
        private final ResultValidator<T> result;

        private Then(ResultValidator<T> result) {
            this.result = result;
        }

        /** Exactly these events, in this order. */
        public Then thenEvents(Object... expected) {
            assertThat(events()).containsExactly(expected);
            return this;
        }

        /** Handled, and nothing was recorded. */
        public Then thenNothing() {
            return thenEvents();
        }

        /** Refused by this rule, and nothing was recorded. */
        public Then thenRefused(Rule rule) {
            return thenRefused(rule, refused -> {});
        }

        /** Refused by this rule, with more to be said about how. */
        public Then thenRefused(Rule rule, Consumer<Refused> more) {
            Taken<Throwable> thrown = new Taken<>();
            result.expectException(thrown);
            assertThat(thrown.item()).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.rule()).isEqualTo(rule);
                more.accept(refused);
            });
            result.expectNoEvents();
            return this;
        }

        /** The refusal, {@code null} where the command was handled; anything else that was thrown fails the test. */
        public @Nullable Refused refusal() {
            Taken<Throwable> thrown = new Taken<>();
            try {
                result.expectException(thrown);
            } catch (AxonAssertionError handled) {
                return null;
            }
            assertThat(thrown.item()).isInstanceOf(Refused.class);
            result.expectNoEvents();
            return (Refused) thrown.item();
        }

        /** The handler answered this. */
        public Then thenAnswer(Object expected) {
            result.expectResultMessagePayload(expected);
            return this;
        }

        /** The aggregate is in this state afterwards. */
        public Then thenState(Consumer<T> check) {
            result.expectState(check);
            return this;
        }

        /** The events that were recorded, as they are read again; the command must have been handled. */
        public List<Object> events() {
            Taken<List<? super EventMessage<?>>> published = new Taken<>();
            result.expectSuccessfulHandlerExecution();
            result.expectEventsMatching(published);
            List<Object> events = new ArrayList<>();
            for (Object message : (List<?>) published.item()) {
                events.add(stored(((EventMessage<?>) message).getPayload()));
            }
            return events;
        }
    }

    /** Takes whatever Axon would have matched. */
    private static final class Taken<M> extends BaseMatcher<M> {
        private @Nullable Object item;

        @Override
        public boolean matches(Object actual) {
            item = actual;
            return true;
        }

        Object item() {
            return Objects.requireNonNull(item);
        }

        @Override
        public void describeTo(Description description) {
            description.appendText("anything");
        }
    }
}
