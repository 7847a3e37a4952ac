package org.assent.consultation.round;

import static org.assent.consultation.RoundFacts.A_DAY_LATER;
import static org.assent.consultation.RoundFacts.REMARK;
import static org.assent.consultation.RoundFacts.ROUND;
import static org.assent.consultation.RoundFacts.SUBJECT;
import static org.assent.consultation.RoundFacts.TEXT;
import static org.assent.consultation.RoundFacts.UNDP;
import static org.assent.consultation.RoundFacts.UNHCR;
import static org.assent.consultation.RoundFacts.given;
import static org.assent.consultation.RoundFacts.opened;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assent.consultation.Comment;
import org.assent.consultation.ConsultationConfiguration;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.Disposition;
import org.assent.consultation.ExternalGroup;
import org.assent.consultation.FilingWay;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.RoundFacts;
import org.assent.consultation.messages.AddAddressee;
import org.assent.consultation.messages.CloseConsultation;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.consultation.messages.ContestFiledResponse;
import org.assent.consultation.messages.DispositionGiven;
import org.assent.consultation.messages.FileResponseOnBehalf;
import org.assent.consultation.messages.GiveDisposition;
import org.assent.consultation.messages.MarkDuplicate;
import org.assent.consultation.messages.RecordAddresseeServed;
import org.assent.consultation.messages.RecordExternalConsultation;
import org.assent.consultation.messages.RecordLetterReturned;
import org.assent.consultation.messages.RemindAddressees;
import org.assent.consultation.messages.RemindNow;
import org.assent.consultation.messages.ResponseFiledOnBehalf;
import org.assent.consultation.messages.ServeAddressees;
import org.assent.consultation.messages.StateSatisfaction;
import org.assent.consultation.messages.VoidConsultationRound;
import org.assent.consultation.messages.WaiveAddressee;
import org.assent.consultation.web.ConsultationRights;
import org.assent.kernel.Holder.Concern;
import org.assent.kernel.PersonRef;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsultationRightsTest {
    private static final Class<ConsultationRound> AGGREGATE = ConsultationRound.class;
    private static final Concern LEAD = new Concern("BLR", "IOM");
    private static final Concern SEAT = new Concern("BLR", "UNHCR");
    private static final Comment FIRST = new Comment("C1", REMARK);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 6);

    /** In each of them UNHCR has commented, so that somebody may say whether the comment was met. */
    static Map<String, Object[]> states() {
        Object commented = given(UNHCR, ResponseKind.COMMENT, FIRST);
        return Map.of(
                "asked",
                opened(commented),
                "disposed of",
                opened(
                        commented,
                        new DispositionGiven(
                                ROUND, "C1", Disposition.ACCEPTED, "Yes", new PersonRef("lead"), A_DAY_LATER)),
                "filed",
                opened(
                        commented,
                        new ResponseFiledOnBehalf(
                                ROUND,
                                UNHCR,
                                new PersonRef("member-UNHCR"),
                                new PersonRef("secretary"),
                                2,
                                TEXT.hash(),
                                ResponseKind.COMMENT,
                                List.of(FIRST),
                                FilingWay.MAIL,
                                FRIDAY,
                                "Their mail",
                                null,
                                A_DAY_LATER)),
                "voided",
                opened(commented, new ConsultationVoided(ROUND, SUBJECT, "Another text")));
    }

    static List<String> names() {
        return states().keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_consultation_decides_as_the_table_of_rights_says(String state) {
        Object[] given = states().get(state);

        new RightsTrial(
                        RightsTrial.handledBy(ConsultationRights.table(), AGGREGATE),
                        A_DAY_LATER,
                        ConsultationConfiguration.eventTypes())
                .of(AGGREGATE, RoundFacts.open(RoundFacts.three()), LEAD, null)
                .of(AGGREGATE, RoundFacts.open(RoundFacts.three()), LEAD, null, given)
                .of(AGGREGATE, new ServeAddressees(ROUND), LEAD, null, given)
                .of(
                        AGGREGATE,
                        new RecordAddresseeServed(ROUND, UNHCR, DeliveryProof.LETTER_ACCEPTED),
                        SEAT,
                        null,
                        given)
                .in(
                        "opened",
                        AGGREGATE,
                        new RecordAddresseeServed(ROUND, UNHCR, DeliveryProof.OPENED),
                        SEAT,
                        null,
                        given)
                .of(AGGREGATE, new RecordLetterReturned(ROUND, UNDP, "Mailbox is full"), LEAD, null, given)
                .of(AGGREGATE, new WaiveAddressee(ROUND, UNDP, "Not reached"), LEAD, null, given)
                .of(AGGREGATE, new AddAddressee(ROUND, RoundFacts.addressee("WHO", 1), 9), LEAD, null, given)
                .of(AGGREGATE, new RemindAddressees(ROUND), LEAD, null, given)
                .of(AGGREGATE, new RemindNow(ROUND, null), LEAD, null, given)
                .of(AGGREGATE, RoundFacts.answer(UNHCR, 1, ResponseKind.NO_COMMENT), SEAT, null, given)
                .of(
                        AGGREGATE,
                        new FileResponseOnBehalf(
                                ROUND,
                                UNHCR,
                                TEXT.hash(),
                                ResponseKind.NO_COMMENT,
                                List.of(),
                                1,
                                FilingWay.MAIL,
                                FRIDAY,
                                "Their mail",
                                null),
                        SEAT,
                        null,
                        given)
                .of(AGGREGATE, new ContestFiledResponse(ROUND, UNHCR, 2, "Not ours"), SEAT, null, given)
                .of(AGGREGATE, new GiveDisposition(ROUND, "C1", Disposition.ACCEPTED, "Yes"), LEAD, null, given)
                .of(AGGREGATE, new MarkDuplicate(ROUND, "C1", null), LEAD, null, given)
                .of(AGGREGATE, new StateSatisfaction(ROUND, "C1", true, ""), SEAT, null, given)
                .of(
                        AGGREGATE,
                        new RecordExternalConsultation(
                                ROUND, ExternalGroup.GOVERNMENT, "The ministry", FRIDAY, "The text", "Agreed", null),
                        LEAD,
                        null,
                        given)
                .of(AGGREGATE, new CloseConsultation(ROUND), LEAD, null, given)
                .of(AGGREGATE, new VoidConsultationRound(ROUND, "Another text"), LEAD, null, given)
                .holds();
    }
}
