package org.assent.consultation.round;

import static org.assent.consultation.RoundFacts.A_DAY_LATER;
import static org.assent.consultation.RoundFacts.CLOSES;
import static org.assent.consultation.RoundFacts.OPENED;
import static org.assent.consultation.RoundFacts.ROUND;
import static org.assent.consultation.RoundFacts.UNDP;
import static org.assent.consultation.RoundFacts.UNHCR;
import static org.assent.consultation.RoundFacts.UNODC;
import static org.assent.consultation.RoundFacts.member;
import static org.assent.consultation.RoundFacts.opened;
import static org.assent.consultation.RoundFacts.secretariat;
import static org.assent.consultation.RoundFacts.system;

import java.util.List;
import org.assent.consultation.ConsultationConfiguration;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.ReminderKind;
import org.assent.consultation.messages.AddresseeServed;
import org.assent.consultation.messages.AddresseeWaived;
import org.assent.consultation.messages.AddresseesReminded;
import org.assent.consultation.messages.CloseConsultation;
import org.assent.consultation.messages.LetterReturned;
import org.assent.consultation.messages.RecordLetterReturned;
import org.assent.consultation.messages.RemindNow;
import org.assent.consultation.messages.WaiveAddressee;
import org.assent.kernel.StepAnswer;
import org.assent.rules.consultation.ConsultationRule;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;

/** Letters that come back, and reminders to one. */
class DeliveryTest {
    private static final AddresseeServed LETTER =
            new AddresseeServed(ROUND, UNDP, DeliveryProof.LETTER_ACCEPTED, OPENED);
    private static final LetterReturned RETURNED = new LetterReturned(ROUND, UNDP, "Mailbox unknown", A_DAY_LATER);

    private static Fixture<ConsultationRound> after(Object... history) {
        return Fixture.of(ConsultationRound.class, ConsultationConfiguration.eventTypes())
                .given(history);
    }

    @Test
    void an_address_that_the_mail_server_refuses_is_on_record_once() {
        RecordLetterReturned refused = new RecordLetterReturned(ROUND, UNDP, "");
        LetterReturned event = new LetterReturned(ROUND, UNDP, "", A_DAY_LATER);
        after(opened()).when(refused, system(A_DAY_LATER)).thenEvents(event);
        after(opened(), event).when(refused, system(A_DAY_LATER)).thenNothing().thenAnswer(StepAnswer.ALREADY_DONE);
        after(opened(), LETTER).when(refused, system(A_DAY_LATER)).thenNothing();
    }

    @Test
    void a_letter_that_came_back_is_no_proof_and_its_addressee_can_be_waived() {
        after(opened(), LETTER)
                .when(new RecordLetterReturned(ROUND, UNDP, " Mailbox unknown "), secretariat(A_DAY_LATER))
                .thenEvents(RETURNED);
        after(opened(), LETTER, RETURNED)
                .when(new WaiveAddressee(ROUND, UNDP, "Moved"), secretariat(A_DAY_LATER))
                .thenEvents(new AddresseeWaived(ROUND, UNDP, "Moved"));
        Object[] history = {
            opened(),
            LETTER,
            new AddresseeServed(ROUND, UNHCR, DeliveryProof.LETTER_ACCEPTED, OPENED),
            new AddresseeWaived(ROUND, UNODC, "No address on file"),
            new AddresseesReminded(ROUND, ReminderKind.HALF_TIME, List.of(UNDP, UNHCR), A_DAY_LATER),
            RETURNED
        };
        after(history).when(new CloseConsultation(ROUND), system(CLOSES)).thenAnswer(StepAnswer.NOT_YET);
    }

    @Test
    void a_letter_came_back_only_where_one_was_accepted_and_only_whoever_runs_the_round_says_so_S74C() {
        RecordLetterReturned told = new RecordLetterReturned(ROUND, UNDP, "Mailbox unknown");
        after(opened()).when(told, secretariat(A_DAY_LATER)).thenRefused(ConsultationRule.S74C);
        after(opened(), LETTER, RETURNED).when(told, secretariat(A_DAY_LATER)).thenRefused(ConsultationRule.S74C);
        after(opened(), LETTER).when(told, member("UNDP", A_DAY_LATER)).thenRefused(ConsultationRule.S74C);
        after(opened(), LETTER)
                .when(new RecordLetterReturned(ROUND, UNDP, " "), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S74C);
        after(opened())
                .when(new RecordLetterReturned(ROUND, new ConsultedSeat("WHO", 1), ""), system(A_DAY_LATER))
                .thenRefused(ConsultationRule.S74C);
    }

    @Test
    void one_silent_seat_is_reminded_alone_and_none_that_cannot_be_S74B() {
        after(opened())
                .when(new RemindNow(ROUND, UNDP), secretariat(A_DAY_LATER))
                .thenEvents(new AddresseesReminded(ROUND, ReminderKind.BY_HAND, List.of(UNDP), A_DAY_LATER));
        after(opened())
                .when(new RemindNow(ROUND, UNODC), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S74B);
    }
}
