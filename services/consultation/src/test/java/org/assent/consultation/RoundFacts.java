package org.assent.consultation;

import java.time.DayOfWeek;
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
import org.assent.consultation.messages.ConsultationOpened;
import org.assent.consultation.messages.GiveResponse;
import org.assent.consultation.messages.OpenConsultationRound;
import org.assent.consultation.messages.ResponseGiven;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.Paragraph;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Subject;
import org.assent.rules.consultation.ConsultationSettings;
import org.assent.rules.settings.ParameterTable;
import org.assent.rules.time.WorkingCalendar;

/** The facts of a consultation that the tests of this module share: the usual settings, three members, people by their roles. */
public final class RoundFacts {
    public static final UUID ROUND = UUID.fromString("01920000-0000-7000-8000-000000000011");
    public static final UUID PROPOSAL = UUID.fromString("01920000-0000-7000-8000-000000000012");
    public static final Subject SUBJECT = new Subject("proposal", PROPOSAL);

    /** Thursday, 5 February 2026, 15:00 in Minsk. */
    public static final Instant OPENED = Instant.parse("2026-02-05T12:00:00Z");

    public static final Instant A_DAY_LATER = OPENED.plusSeconds(86_400);
    /** The closing of the fifth working day. */
    public static final Instant HALF_TIME = Instant.parse("2026-02-12T15:00:00Z");
    /** The closing of the ninth working day. */
    public static final Instant LAST_DAY = Instant.parse("2026-02-18T15:00:00Z");
    /** The closing of the tenth working day. */
    public static final Instant DUE = Instant.parse("2026-02-19T15:00:00Z");

    public static final Instant CLOSES = DUE.plusSeconds(10);

    public static final ConsultedText TEXT = new ConsultedText(
            "en",
            "Evidence-based migration policy",
            List.of(
                    new Paragraph("p1", "The programme gathers evidence."),
                    new Paragraph("p2", "The programme supports return and reintegration.")),
            List.of(new PinnedDocument("D01", "note.pdf", "a".repeat(64))));
    public static final ConsultationSettings SETTINGS =
            ConsultationSettings.of(new ParameterTable("1", Map.of(), Map.of()));
    public static final WorkingCalendar CALENDAR = new WorkingCalendar(
            ZoneId.of("Europe/Minsk"),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.NOON,
            LocalTime.of(18, 0),
            new TreeMap<>(Map.of(LocalDate.of(2026, 5, 1), "Labour Day")),
            new TreeSet<>(Set.of(2026)));

    public static final ConsultedSeat UNHCR = new ConsultedSeat("UNHCR", 1);
    public static final ConsultedSeat UNDP = new ConsultedSeat("UNDP", 1);
    /** Has no address on file. */
    public static final ConsultedSeat UNODC = new ConsultedSeat("UNODC", 1);

    public static final Remark REMARK =
            new Remark("p2", RemarkKind.SUBSTANCE, "Return must be voluntary", "supports voluntary return");

    private RoundFacts() {}

    public static Addressee addressee(String entity, int seat) {
        return new Addressee(
                entity,
                entity + " in full",
                seat,
                new PersonRef("member-" + entity),
                seat > 1,
                entity.equals("UNODC") ? null : "mail." + entity);
    }

    public static List<Addressee> three() {
        return List.of(addressee("UNHCR", 1), addressee("UNDP", 1), addressee("UNODC", 1));
    }

    public static OpenConsultationRound open(List<Addressee> addressees) {
        return open(ROUND, SUBJECT, addressees);
    }

    public static OpenConsultationRound open(UUID round, Subject subject, List<Addressee> addressees) {
        return new OpenConsultationRound(
                round, "BLR", subject, 1, false, TEXT, "IOM", addressees, 7, SETTINGS, CALENDAR);
    }

    public static ConsultationOpened opened() {
        return new ConsultationOpened(
                ROUND,
                "BLR",
                SUBJECT,
                1,
                false,
                TEXT,
                TEXT.hash(),
                "IOM",
                three(),
                7,
                SETTINGS,
                CALENDAR,
                OPENED,
                DUE,
                HALF_TIME,
                LAST_DAY,
                CLOSES);
    }

    /** Opened, and then this happened. */
    public static Object[] opened(Object... more) {
        List<Object> history = new ArrayList<>(List.of(opened()));
        history.addAll(Arrays.asList(more));
        return history.toArray();
    }

    /** A first answer of a seat. */
    public static GiveResponse answer(ConsultedSeat seat, ResponseKind kind, Remark... remarks) {
        return answer(seat, 0, kind, remarks);
    }

    public static GiveResponse answer(ConsultedSeat seat, int seen, ResponseKind kind, Remark... remarks) {
        return new GiveResponse(ROUND, seat, TEXT.hash(), kind, List.of(remarks), seen);
    }

    /** A first answer that was given a day after the opening. */
    public static ResponseGiven given(ConsultedSeat seat, ResponseKind kind, Comment... comments) {
        return new ResponseGiven(
                ROUND,
                seat,
                new PersonRef("person-" + seat.entity()),
                Role.MEMBER,
                1,
                TEXT.hash(),
                kind,
                List.of(comments),
                A_DAY_LATER);
    }

    public static Act member(String entity, Instant receivedAt) {
        return act(Role.MEMBER, "BLR", entity, receivedAt);
    }

    public static Act head(String entity, Instant receivedAt) {
        return act(Role.HEAD_OF_AGENCY, "BLR", entity, receivedAt);
    }

    public static Act coChair(Instant receivedAt) {
        return act(Role.CO_CHAIR, "BLR", "RCO", receivedAt);
    }

    public static Act secretariat(Instant receivedAt) {
        return act(Role.SECRETARIAT, "BLR", "IOM", receivedAt);
    }

    /** The act of the application: a step, a policy, the mail. */
    public static Act system(Instant receivedAt) {
        return Act.ofSystem(Channel.PROCESS, receivedAt);
    }

    public static Act act(Role role, String network, String entity, Instant receivedAt) {
        return new Act(
                new PersonRef("person-" + entity),
                new Capacity(role, network, entity),
                null,
                Channel.PAGE,
                receivedAt,
                9);
    }
}
