package org.assent.consensus;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.OpenConsensusRound;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.rules.consensus.ConsensusParameter;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.consensus.Mode;
import org.assent.rules.time.WorkingCalendar;

/** The facts of a round that the tests of this module share: the demonstration settings, a small roll, people by their roles. */
public final class RoundFacts {
    public static final UUID ROUND = UUID.fromString("01920000-0000-7000-8000-000000000001");
    public static final UUID PROPOSAL = UUID.fromString("01920000-0000-7000-8000-000000000002");
    public static final Subject SUBJECT = new Subject("proposal", PROPOSAL);
    /** Thursday, 5 February 2026, 15:00 in Minsk: the start of vector V1. */
    public static final Instant THURSDAY = Instant.parse("2026-02-05T12:00:00Z");
    /** Monday, 9 February 2026, 18:00 in Minsk: the expiry of vector V1. */
    public static final Instant MONDAY = Instant.parse("2026-02-09T15:00:00Z");

    public static final DecisionText TEXT = new DecisionText(
            "en",
            "Evidence-based migration policy",
            "Shall the UNCT endorse the text?",
            List.of(
                    new DecisionText.Paragraph("p1", "The programme gathers evidence."),
                    new DecisionText.Paragraph("p2", "The programme supports return and reintegration.")));
    public static final WorkingCalendar CALENDAR = new WorkingCalendar(
            ZoneId.of("Europe/Minsk"),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.NOON,
            LocalTime.of(18, 0),
            new TreeMap<>(java.util.Map.of(LocalDate.of(2026, 5, 1), "Labour Day")),
            new TreeSet<>(Set.of(2026)));

    private RoundFacts() {}

    /** The settings of the demonstration, with a minimum of independent support. */
    public static ConsensusSettings settings(int minIndependentSupport) {
        return new ConsensusSettings(
                "1",
                Duration.ofHours(72),
                Duration.ofHours(24),
                2,
                Duration.ofHours(24),
                Duration.ofHours(72),
                minIndependentSupport,
                50,
                true,
                false,
                5,
                ConsensusParameter.marksOfDefaults());
    }

    /** A roll of these entities; all have a mailbox. */
    public static Roll roll(String... entities) {
        return new Roll(
                7,
                Arrays.stream(entities)
                        .map(entity -> new Roll.Seat(
                                entity,
                                entity + " in full",
                                new PersonRef("head-" + entity),
                                entity.equals("IOM"),
                                entity.equals("IOM"),
                                "RESIDENT",
                                false,
                                "head." + entity))
                        .toList());
    }

    public static OpenConsensusRound open(Roll roll) {
        return open(roll, 0);
    }

    public static OpenConsensusRound open(Roll roll, int minIndependentSupport) {
        return new OpenConsensusRound(
                ROUND,
                "BLR",
                SUBJECT,
                1,
                "RCO",
                List.of("RCO", "IOM"),
                TEXT,
                roll,
                settings(minIndependentSupport),
                CALENDAR);
    }

    public static ConsensusRoundOpened opened(Roll roll) {
        return opened(roll, 0);
    }

    public static ConsensusRoundOpened opened(Roll roll, int minIndependentSupport) {
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
                roll,
                settings(minIndependentSupport),
                CALENDAR);
    }

    /** The act of a Head of Agency, received at an instant. */
    public static Act head(String entity, Instant receivedAt) {
        return act("head-" + entity, Role.HEAD_OF_AGENCY, entity, receivedAt);
    }

    /** The act of the co-chair of an entity. */
    public static Act coChair(String entity, Instant receivedAt) {
        return act("head-" + entity, Role.CO_CHAIR, entity, receivedAt);
    }

    /** The act of a member, the focal point of an entity. */
    public static Act member(String entity, Instant receivedAt) {
        return act("member-" + entity, Role.MEMBER, entity, receivedAt);
    }

    /** The act of the application: a step, a policy, the mail. */
    public static Act system(Instant receivedAt) {
        return Act.ofSystem(Channel.PROCESS, receivedAt);
    }

    private static Act act(String person, Role role, String entity, Instant receivedAt) {
        return new Act(new PersonRef(person), new Capacity(role, "BLR", entity), null, Channel.PAGE, receivedAt, 9);
    }
}
