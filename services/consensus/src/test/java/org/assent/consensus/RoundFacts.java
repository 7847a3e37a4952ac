package org.assent.consensus;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.assent.consensus.messages.AttendanceRecorded;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.OpenConsensusRound;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.SeatServed;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.consensus.messages.SilenceStarted;
import org.assent.consensus.messages.StatePosition;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.Paragraph;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Subject;
import org.assent.rules.consensus.ConsensusFacts;
import org.assent.rules.consensus.ConsensusParameter;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.consensus.ConsensusTest;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.assent.rules.consensus.RollSeat;
import org.assent.rules.consensus.StatedPosition;
import org.assent.rules.time.Deadlines;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** The facts of a round that the tests of this module share: the demonstration settings, a small roll, people by their roles. */
public final class RoundFacts {
    public static final UUID ROUND = UUID.fromString("01920000-0000-7000-8000-000000000001");
    public static final UUID PROPOSAL = UUID.fromString("01920000-0000-7000-8000-000000000002");
    public static final Subject SUBJECT = new Subject("proposal", PROPOSAL);
    /** Thursday, 5 February 2026, 15:00 in Minsk: the start of vector V1. */
    public static final Instant THURSDAY = Instant.parse("2026-02-05T12:00:00Z");
    /** Monday, 9 February 2026, 18:00 in Minsk: the expiry of vector V1. */
    public static final Instant MONDAY = Instant.parse("2026-02-09T15:00:00Z");

    /** When the positions of these tests come in. */
    public static final Instant A_MINUTE_LATER = THURSDAY.plusSeconds(60);

    public static final DecisionText TEXT = new DecisionText(
            "en",
            "Evidence-based migration policy",
            "Shall the UNCT endorse the text?",
            List.of(
                    new Paragraph("p1", "The programme gathers evidence."),
                    new Paragraph("p2", "The programme supports return and reintegration.")));
    public static final WorkingCalendar CALENDAR = new WorkingCalendar(
            ZoneId.of("Europe/Minsk"),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.NOON,
            LocalTime.of(18, 0),
            new TreeMap<>(Map.of(LocalDate.of(2026, 5, 1), "Labour Day")),
            new TreeSet<>(Set.of(2026)));

    /** The meeting of the UNCT of these tests. */
    public static final UnctMeeting MEETING = new UnctMeeting(THURSDAY, "UN House, conference room", null);

    private RoundFacts() {}

    /** The settings of the demonstration, with a minimum of independent support. */
    public static ConsensusSettings settings(int minIndependentSupport) {
        return new ConsensusSettings(
                "1",
                Duration.ofDays(3),
                Duration.ofDays(1),
                2,
                Duration.ofDays(1),
                Duration.ofDays(3),
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
                CALENDAR,
                null,
                settings(minIndependentSupport).silenceMinimum());
    }

    /** A round that is taken in a meeting. */
    public static ConsensusRoundOpened openedForMeeting(Roll roll) {
        ConsensusRoundOpened opened = opened(roll);
        return new ConsensusRoundOpened(
                opened.roundId(),
                opened.network(),
                opened.subject(),
                opened.number(),
                Mode.MEETING,
                opened.openedBy(),
                opened.chair(),
                opened.chairInterested(),
                opened.text(),
                opened.textHash(),
                opened.roll(),
                opened.settings(),
                opened.calendar(),
                MEETING,
                opened.silence());
    }

    /** These were present in person. */
    public static AttendanceRecorded attended(int needed, String... entities) {
        return new AttendanceRecorded(
                ROUND,
                Arrays.stream(entities)
                        .map(entity -> new Attendance(entity, Attendance.Presence.IN_PERSON, null))
                        .toList(),
                needed);
    }

    /** What happened until the silence of vector V1 began: everybody was served by letter. */
    public static List<Object> silence(Roll roll) {
        return silence(roll, 0);
    }

    public static List<Object> silence(Roll roll, int minIndependentSupport) {
        List<Object> history = new ArrayList<>();
        history.add(opened(roll, minIndependentSupport));
        roll.entities().forEach(entity -> history.add(served(entity)));
        history.add(new SilenceStarted(
                ROUND,
                THURSDAY,
                MONDAY,
                MONDAY.plus(Act.RECEIVED_WITHIN),
                "Europe/Minsk",
                Deadlines.silenceExpiry(THURSDAY, Duration.ofDays(3), CALENDAR).trace(),
                roll.entities(),
                List.of()));
        return history;
    }

    /** The same, and more after it. */
    public static Object[] silence(Roll roll, Object... more) {
        List<Object> history = silence(roll);
        history.addAll(Arrays.asList(more));
        return history.toArray();
    }

    public static SeatServed served(String entity) {
        return new SeatServed(ROUND, entity, Service.LETTER_ACCEPTED);
    }

    /** The chair's extension from Monday to Tuesday. */
    public static SilenceExtended extended() {
        Instant tuesday = MONDAY.plus(Duration.ofDays(1));
        return new SilenceExtended(
                ROUND,
                MONDAY,
                tuesday,
                tuesday.plus(Act.RECEIVED_WITHIN),
                Deadlines.silenceExpiry(MONDAY, Duration.ofDays(1), CALENDAR).trace(),
                "A head is travelling");
    }

    /** A first position, on the text of the round, by somebody who saw the end of the silence. */
    public static StatePosition state(String entity, Position position, @Nullable String reason) {
        return new StatePosition(ROUND, entity, statement(position, reason), TEXT.hash(), MONDAY, 0);
    }

    public static Statement statement(Position position, @Nullable String reason) {
        return new Statement(position, reason, null, null);
    }

    /** A first position that was stated a minute after the silence began. */
    public static PositionStated stated(String entity, Position position) {
        return new PositionStated(
                ROUND,
                entity,
                new PersonRef("head-" + entity),
                1,
                statement(position, position == Position.SUPPORT ? null : "A reason"),
                TEXT.hash(),
                MONDAY,
                A_MINUTE_LATER);
    }

    /** The end that follows from {@link #stated} with what blocks. */
    public static SilenceBroken broken(Roll roll, PositionStated by) {
        return new SilenceBroken(
                ROUND,
                SUBJECT,
                by.entity(),
                by.statement().position(),
                A_MINUTE_LATER,
                MONDAY,
                outcome(roll, A_MINUTE_LATER, by));
    }

    /** What the rules say of a silence of vector V1 with these positions. */
    public static Outcome outcome(Roll roll, Instant asOf, PositionStated... positions) {
        return ConsensusTest.of(ConsensusFacts.silence(
                TEXT.hash(),
                roll.seats().stream()
                        .map(seat -> new RollSeat(seat.entity(), seat.lead()))
                        .toList(),
                Arrays.stream(positions)
                        .map(stated -> new StatedPosition(
                                stated.entity(), stated.statement().position(), stated.receivedAt(), stated.textHash()))
                        .toList(),
                MONDAY,
                asOf,
                settings(0)));
    }

    /** The act of a Head of Agency, received at an instant. */
    public static Act head(String entity, Instant receivedAt) {
        return act("head-" + entity, Role.HEAD_OF_AGENCY, entity, receivedAt);
    }

    /** The act of the co-chair of an entity. */
    public static Act coChair(String entity, Instant receivedAt) {
        return act("head-" + entity, Role.CO_CHAIR, entity, receivedAt);
    }

    /** The act of the secretariat. */
    public static Act secretariat(Instant receivedAt) {
        return new Act(
                new PersonRef("secretariat"),
                new Capacity(Role.SECRETARIAT, "BLR", "IOM"),
                null,
                Channel.PAGE,
                receivedAt,
                9);
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
