package org.assent.consultation.letters;

import static org.assent.consultation.RoundFacts.CLOSES;
import static org.assent.consultation.RoundFacts.HALF_TIME;
import static org.assent.consultation.RoundFacts.LAST_DAY;
import static org.assent.consultation.RoundFacts.ROUND;
import static org.assent.consultation.RoundFacts.UNDP;
import static org.assent.consultation.RoundFacts.UNHCR;
import static org.assent.consultation.RoundFacts.UNODC;
import static org.assent.consultation.RoundFacts.addressee;
import static org.assent.consultation.RoundFacts.answer;
import static org.assent.consultation.RoundFacts.open;
import static org.assent.consultation.RoundFacts.three;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assent.consultation.ConsultationApplication;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.messages.AddAddressee;
import org.assent.consultation.messages.CloseConsultation;
import org.assent.consultation.messages.RecordAddresseeServed;
import org.assent.consultation.messages.RemindAddressees;
import org.assent.consultation.messages.ServeAddressees;
import org.assent.consultation.messages.WaiveAddressee;
import org.assent.kernel.Role;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;
import org.assent.platform.timeline.Timeline;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The letters that the events of one consultation ask for. */
class LettersTest {
    private static ConsultationApplication application;
    private static OpenedConsultations consultations;

    @BeforeAll
    static void a_consultation_runs_to_its_end() {
        TestDatabase.empty();
        application = new ConsultationApplication(TestDatabase.shared());
        consultations = new OpenedConsultations(
                application.get(EventLog.class),
                application.get(Timeline.class),
                (network, person, moment) -> Locale.forLanguageTag(
                        Objects.requireNonNull(person).equals(three().get(1).person()) ? "ru" : "en"));
        application.send(open(three()));
        application.send(new ServeAddressees(ROUND));
        application.sendAs(Role.SECRETARIAT, "IOM", new AddAddressee(ROUND, addressee("UN Women", 2), 7));
        application.sendAs(Role.MEMBER, "UNHCR", answer(UNHCR, ResponseKind.NO_COMMENT));
        application.goForwardTo(HALF_TIME);
        application.send(new RemindAddressees(ROUND));
        application.send(new RecordAddresseeServed(ROUND, UNDP, DeliveryProof.LETTER_ACCEPTED));
        application.send(
                new RecordAddresseeServed(ROUND, new ConsultedSeat("UN Women", 2), DeliveryProof.LETTER_ACCEPTED));
        application.sendAs(Role.SECRETARIAT, "IOM", new WaiveAddressee(ROUND, UNODC, "No address on file"));
        application.goForwardTo(LAST_DAY);
        application.send(new RemindAddressees(ROUND));
        application.goForwardTo(CLOSES);
        application.send(new CloseConsultation(ROUND));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void the_text_goes_to_every_addressee_with_an_address_and_its_acceptance_is_reported() {
        List<Letter> letters = letters(new WhenConsultationSentThenWriteToEveryAddressee(consultations));

        assertThat(letters).extracting(Letter::recipient).containsExactly("mail.UNHCR", "mail.UNDP");
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.report()).isEqualTo(ServedAddressees.NAME);
            assertThat(letter.link()).isEqualTo("/consultations/" + ROUND);
            assertThat(letter.regarding()).isEqualTo(ROUND.toString());
        });
    }

    @Test
    void each_addressee_is_written_to_in_a_language_of_its_own() {
        assertThat(letters(new WhenConsultationSentThenWriteToEveryAddressee(consultations)))
                .extracting(letter -> letter.seat() + " " + letter.language())
                .containsExactly("UNHCR en", "UNDP ru");
    }

    @Test
    void a_member_asked_later_gets_the_text_under_the_name_of_its_seat() {
        assertThat(letters(new WhenAddresseeAddedThenWriteToIt(consultations)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.seat()).isEqualTo("UN Women 2"));
    }

    @Test
    void only_the_silent_are_reminded_and_no_answer_is_expected_to_that_letter() {
        List<Letter> letters = letters(new WhenAddresseesRemindedThenWriteToThem(consultations));

        assertThat(letters).extracting(Letter::seat).containsExactly("UNDP");
        assertThat(letters.get(0).report()).isNull();
        assertThat(letters.get(0).body()).extracting(Words::key).startsWith("letter.consultation.reminder.HALF_TIME");
    }

    @Test
    void all_with_an_address_learn_the_outcome_also_those_asked_later() {
        List<Letter> letters = letters(new WhenConsultationClosedThenWriteToEveryAddressee(consultations));

        assertThat(letters).extracting(Letter::seat).containsExactly("UNHCR", "UNDP", "UN Women 2");
        assertThat(letters).extracting(Letter::key).doesNotHaveDuplicates();
        assertThat(letters.get(0).body())
                .extracting(Words::key)
                .containsExactly("letter.consultation.closed.answers", "letter.consultation.closed.no-change");
    }

    @SuppressWarnings("unchecked") // the type of the event is what the policy asks for
    private static <E> List<Letter> letters(LetterPolicy<E> policy) {
        for (RecordedEvent<?> event : application.get(EventLog.class).of(ROUND)) {
            if (policy.when().isInstance(event.payload())) {
                return policy.letters((RecordedEvent<E>) event);
            }
        }
        throw new AssertionError("no " + policy.when().getSimpleName());
    }
}
