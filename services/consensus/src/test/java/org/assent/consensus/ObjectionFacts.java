package org.assent.consensus;

import static org.assent.consensus.RoundFacts.CALENDAR;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.THURSDAY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.consensus.messages.ObjectionRaised;
import org.assent.consensus.messages.RaiseObjection;
import org.assent.kernel.PersonRef;
import org.assent.rules.consensus.Position;

/** An objection of UNHCR to paragraph 2; IOM leads and owes the reply within 10 working days. */
public final class ObjectionFacts {
    public static final UUID OBJECTION = Dialogue.of(ROUND, "UNHCR");
    /** Thursday, 19 February 2026, 18:00 in Minsk: ten working days after it was stated. */
    public static final Instant DUE = Instant.parse("2026-02-19T15:00:00Z");

    public static final Statement STATEMENT =
            new Statement(Position.OBJECT, "Returns must be voluntary", "p2", "Say “voluntary return”");

    private ObjectionFacts() {}

    public static RaiseObjection raise() {
        return new RaiseObjection(
                OBJECTION,
                "BLR",
                ROUND,
                SUBJECT,
                "Evidence-based migration policy",
                "en",
                List.of("p1", "p2"),
                List.of("RCO", "IOM", "UNHCR", "UNDP"),
                "UNHCR",
                new PersonRef("head-UNHCR"),
                STATEMENT,
                THURSDAY,
                "IOM",
                10,
                CALENDAR);
    }

    public static ObjectionRaised raised() {
        return new ObjectionRaised(
                OBJECTION,
                "BLR",
                ROUND,
                SUBJECT,
                "Evidence-based migration policy",
                "en",
                List.of("p1", "p2"),
                List.of("RCO", "IOM", "UNHCR", "UNDP"),
                "UNHCR",
                new PersonRef("head-UNHCR"),
                STATEMENT,
                THURSDAY,
                "IOM",
                10,
                DUE,
                CALENDAR);
    }
}
