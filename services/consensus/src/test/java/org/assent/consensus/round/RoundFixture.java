package org.assent.consensus.round;

import java.util.List;
import org.assent.consensus.ConsensusConfiguration;
import org.assent.consensus.Roll;
import org.assent.consensus.RoundFacts;
import org.assent.testing.Fixture;

/** A round with what happened to it before. */
final class RoundFixture {
    /** The roll of the vectors. IOM leads what is decided. */
    static final Roll NINE = RoundFacts.roll("RCO", "IOM", "UNHCR", "UNICEF", "UNDP", "UNFPA", "UNAIDS", "WHO", "ILO");

    private RoundFixture() {}

    static Fixture<ConsensusRound> nothing() {
        return Fixture.of(ConsensusRound.class, ConsensusConfiguration.eventTypes());
    }

    static Fixture<ConsensusRound> given(Object... history) {
        return nothing().given(history);
    }

    /** The silence of nine seats runs, and then this happened. */
    static Fixture<ConsensusRound> silenceOfNine(Object... more) {
        return given(RoundFacts.silence(NINE, more));
    }

    /** What kind of events were recorded, in their order. */
    static List<Class<?>> kinds(Fixture<ConsensusRound>.Then then) {
        return then.events().stream().<Class<?>>map(Object::getClass).toList();
    }

    /** The last event that was recorded. */
    static <E> E last(Class<E> type, Fixture<ConsensusRound>.Then then) {
        List<Object> events = then.events();
        return type.cast(events.get(events.size() - 1));
    }
}
