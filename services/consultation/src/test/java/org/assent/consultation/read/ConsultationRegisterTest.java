package org.assent.consultation.read;

import static org.assent.consultation.RoundFacts.CLOSES;
import static org.assent.consultation.RoundFacts.HALF_TIME;
import static org.assent.consultation.RoundFacts.LAST_DAY;
import static org.assent.consultation.RoundFacts.REMARK;
import static org.assent.consultation.RoundFacts.ROUND;
import static org.assent.consultation.RoundFacts.SUBJECT;
import static org.assent.consultation.RoundFacts.TEXT;
import static org.assent.consultation.RoundFacts.UNDP;
import static org.assent.consultation.RoundFacts.UNHCR;
import static org.assent.consultation.RoundFacts.UNODC;
import static org.assent.consultation.RoundFacts.addressee;
import static org.assent.consultation.RoundFacts.answer;
import static org.assent.consultation.RoundFacts.open;
import static org.assent.consultation.RoundFacts.three;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consultation.ConsultationApplication;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.Disposition;
import org.assent.consultation.Remark;
import org.assent.consultation.RemarkKind;
import org.assent.consultation.ReminderKind;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.messages.AddAddressee;
import org.assent.consultation.messages.CloseConsultation;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.FindConsultation;
import org.assent.consultation.messages.GiveDisposition;
import org.assent.consultation.messages.OpenConsultationRound;
import org.assent.consultation.messages.RecordAddresseeServed;
import org.assent.consultation.messages.RemindAddressees;
import org.assent.consultation.messages.ServeAddressees;
import org.assent.consultation.messages.VoidConsultationRound;
import org.assent.consultation.messages.WaiveAddressee;
import org.assent.kernel.Ids;
import org.assent.kernel.Role;
import org.assent.kernel.Subject;
import org.assent.platform.timeline.Digests;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Rebuild;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register of consultations on the real database, at every moment of one that ran to its end. */
class ConsultationRegisterTest {
    private static final UUID VOIDED = id("voided");
    private static final UUID RUNNING = id("running");
    private static final UUID ELSEWHERE = id("elsewhere");
    private static final Subject OTHER = new Subject("proposal", id("another matter"));
    private static final Map<Long, ConsultationView> THEN = new LinkedHashMap<>();
    private static ConsultationApplication application;
    private static long beforeTheLastDisposition;

    @BeforeAll
    static void a_consultation_runs_to_its_end() {
        TestDatabase.empty();
        application = new ConsultationApplication(TestDatabase.shared());
        step(open(three()));
        step(new ServeAddressees(ROUND));
        step(new RecordAddresseeServed(ROUND, UNHCR, DeliveryProof.LETTER_ACCEPTED));
        step(new RecordAddresseeServed(ROUND, UNDP, DeliveryProof.LETTER_ACCEPTED));
        step(Role.MEMBER, "UNDP", new RecordAddresseeServed(ROUND, UNDP, DeliveryProof.OPENED));
        step(Role.SECRETARIAT, "IOM", new WaiveAddressee(ROUND, UNODC, "No address on file"));
        step(Role.SECRETARIAT, "IOM", new AddAddressee(ROUND, addressee("WHO", 1), 7));
        step(Role.MEMBER, "UNHCR", answer(UNHCR, ResponseKind.NO_COMMENT));
        step(
                Role.HEAD_OF_AGENCY,
                "UNHCR",
                answer(
                        UNHCR,
                        1,
                        ResponseKind.CHANGE_REQUESTED,
                        REMARK,
                        new Remark(null, RemarkKind.BUDGET, "Travel is high", null)));
        step(Role.MEMBER, "IOM", new GiveDisposition(ROUND, "C2", Disposition.NOT_ACCEPTED, "It is within the rates"));
        application.goForwardTo(HALF_TIME);
        step(new RemindAddressees(ROUND));
        step(new RecordAddresseeServed(ROUND, new ConsultedSeat("WHO", 1), DeliveryProof.LETTER_ACCEPTED));
        application.goForwardTo(LAST_DAY);
        step(new RemindAddressees(ROUND));
        application.goForwardTo(CLOSES);
        step(new CloseConsultation(ROUND));
        beforeTheLastDisposition = application.head();
        step(Role.SECRETARIAT, "IOM", new GiveDisposition(ROUND, "C1", Disposition.ACCEPTED, "Agreed"));

        application.send(open(VOIDED, OTHER, three()));
        application.send(new VoidConsultationRound(VOIDED, "The text has changed"));
        application.send(open(RUNNING, OTHER, three()));
        OpenConsultationRound there = open(ELSEWHERE, new Subject("proposal", id("their matter")), three());
        application.send(new OpenConsultationRound(
                there.roundId(),
                "ARM",
                there.subject(),
                1,
                false,
                TEXT,
                "IOM",
                three(),
                7,
                there.settings(),
                there.calendar()));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void every_moment_reads_as_it_read_then() {
        assertThat(THEN).hasSizeGreaterThan(10);
        THEN.forEach((position, view) -> assertThat(round(ROUND, application.at(position)))
                .as("position " + position)
                .isEqualTo(view));
        assertThat(find().round(RUNNING, application.at(1))).isEmpty();
    }

    @Test
    void each_addressee_shows_what_reached_it_and_what_it_answered() {
        ConsultationView round = round(ROUND, application.now());

        AddresseeView unhcr = round.addressee(UNHCR).orElseThrow();
        assertThat(unhcr.delivery()).isEqualTo(DeliveryProof.LETTER_ACCEPTED);
        assertThat(unhcr.answer().kind()).isEqualTo(ResponseKind.CHANGE_REQUESTED);
        assertThat(unhcr.answer().as()).isEqualTo(Role.HEAD_OF_AGENCY);
        assertThat(unhcr.earlier())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.kind()).isEqualTo(ResponseKind.NO_COMMENT));
        AddresseeView undp = round.addressee(UNDP).orElseThrow();
        assertThat(undp.openedAt()).isNotNull();
        assertThat(undp.reminders())
                .extracting(ConsultationView.Reminder::kind)
                .containsExactly(ReminderKind.HALF_TIME, ReminderKind.LAST_DAY);
        assertThat(round.addressee(UNODC).orElseThrow().waivedBecause()).isEqualTo("No address on file");
        assertThat(round.addressee(new ConsultedSeat("WHO", 1)).orElseThrow().addedLater())
                .isTrue();
    }

    @Test
    void comments_stand_in_their_order_with_the_disposition_that_counts() {
        ConsultationView round = round(ROUND, application.now());

        assertThat(round.state()).isEqualTo(ConsultationState.CLOSED);
        assertThat(round.comments()).extracting(view -> view.comment().id()).containsExactly("C1", "C2");
        assertThat(round.comments())
                .extracting(view -> view.disposition().disposition())
                .containsExactly(Disposition.ACCEPTED, Disposition.NOT_ACCEPTED);
        assertThat(round.ending().certificate().lines()).hasSize(4);
        ConsultationView before = round(ROUND, application.at(beforeTheLastDisposition));
        assertThat(before.state()).isEqualTo(ConsultationState.DISPOSITIONS_DUE);
        assertThat(before.openComments())
                .extracting(view -> view.comment().id())
                .containsExactly("C1");
    }

    @Test
    void a_void_round_says_why_and_the_text_is_kept_apart() {
        assertThat(round(VOIDED, application.now()).state()).isEqualTo(ConsultationState.VOIDED);
        assertThat(round(VOIDED, application.now()).ending().reason()).isEqualTo("The text has changed");
        assertThat(find().text(ROUND, application.now())).contains(TEXT);
    }

    @Test
    void rounds_are_listed_newest_first_of_one_network_by_state_and_by_matter() {
        assertThat(ids(rounds("BLR", null, 100, null).rows())).containsExactly(RUNNING, VOIDED, ROUND);
        assertThat(ids(rounds("BLR", ConsultationState.CLOSED, 100, null).rows()))
                .containsExactly(ROUND);
        assertThat(ids(find().waiting("BLR", application.now()))).containsExactly(RUNNING);
        assertThat(ids(find().rounds(OTHER.id(), application.now()))).containsExactly(VOIDED, RUNNING);
        assertThat(ids(find().rounds(SUBJECT.id(), application.now()))).containsExactly(ROUND);
        Page<ConsultationView> first = rounds("BLR", null, 2, null);
        assertThat(first.total()).isEqualTo(3);
        assertThat(ids(rounds("BLR", null, 2, first.next()).rows())).containsExactly(ROUND);
    }

    @Test
    void a_rebuild_gives_the_same_bytes() {
        Map<String, String> live = application.get(Digests.class).ofAll();
        application.stop();
        try {
            assertThat(live).containsKeys("consultation_round", "consultation_text");
            assertThat(application
                            .get(Rebuild.class)
                            .run((position, head) -> {})
                            .digests())
                    .isEqualTo(live);
        } finally {
            application.start();
        }
    }

    private static void step(Object command) {
        application.send(command);
        remember();
    }

    private static void step(Role role, String entity, Object command) {
        application.sendAs(role, entity, command);
        remember();
    }

    private static void remember() {
        Moment now = application.now();
        THEN.put(now.position(), round(ROUND, now));
    }

    private static FindConsultation find() {
        return application.get(FindConsultation.class);
    }

    private static ConsultationView round(UUID roundId, Moment moment) {
        return find().round(roundId, moment).orElseThrow();
    }

    private static Page<ConsultationView> rounds(String network, ConsultationState state, int limit, String cursor) {
        return find().rounds(network, state, application.now(), limit, cursor);
    }

    private static List<UUID> ids(List<ConsultationView> rounds) {
        return rounds.stream().map(round -> round.opening().roundId()).toList();
    }

    private static UUID id(String name) {
        return Ids.derived(Instant.EPOCH, name);
    }
}
