package org.assent.consultation.round;

import static org.assent.consultation.RoundFacts.A_DAY_LATER;
import static org.assent.consultation.RoundFacts.REMARK;
import static org.assent.consultation.RoundFacts.ROUND;
import static org.assent.consultation.RoundFacts.SUBJECT;
import static org.assent.consultation.RoundFacts.UNDP;
import static org.assent.consultation.RoundFacts.UNHCR;
import static org.assent.consultation.RoundFacts.coChair;
import static org.assent.consultation.RoundFacts.given;
import static org.assent.consultation.RoundFacts.head;
import static org.assent.consultation.RoundFacts.member;
import static org.assent.consultation.RoundFacts.opened;
import static org.assent.consultation.RoundFacts.secretariat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assent.consultation.Comment;
import org.assent.consultation.ConsultationConfiguration;
import org.assent.consultation.Disposition;
import org.assent.consultation.ExternalGroup;
import org.assent.consultation.Remark;
import org.assent.consultation.RemarkKind;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.SomeEvents;
import org.assent.consultation.messages.CommentMarkedDuplicate;
import org.assent.consultation.messages.CommentsDisposed;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.consultation.messages.DispositionGiven;
import org.assent.consultation.messages.ExternalConsultationRecorded;
import org.assent.consultation.messages.GiveDisposition;
import org.assent.consultation.messages.MarkDuplicate;
import org.assent.consultation.messages.RecordExternalConsultation;
import org.assent.consultation.messages.ResponseGiven;
import org.assent.consultation.messages.SatisfactionStated;
import org.assent.consultation.messages.StateSatisfaction;
import org.assent.kernel.PersonRef;
import org.assent.kernel.StepAnswer;
import org.assent.rules.consultation.ConsultationRule;
import org.assent.testing.Fixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Comments that say the same, what their authors think of the dispositions, and what was heard outside the Network. */
class CommentsTest {
    private static final Comment C1 = new Comment("C1", REMARK);
    private static final Comment C2 =
            new Comment("C2", new Remark(null, RemarkKind.RISK, "Who carries the risk?", null));
    private static final Comment C3 = new Comment("C3", REMARK);
    private static final ResponseGiven UNHCR_SAID = given(UNHCR, ResponseKind.CHANGE_REQUESTED, C1, C2);
    private static final ResponseGiven UNDP_SAID = given(UNDP, ResponseKind.COMMENT, C3);
    private static final DispositionGiven ANSWERED =
            new DispositionGiven(ROUND, "C1", Disposition.ACCEPTED, "Done", new PersonRef("person-IOM"), A_DAY_LATER);

    private static Fixture<ConsultationRound> after(Object... more) {
        Object[] history = new Object[more.length + 3];
        history[0] = opened();
        history[1] = UNHCR_SAID;
        history[2] = UNDP_SAID;
        System.arraycopy(more, 0, history, 3, more.length);
        return Fixture.of(ConsultationRound.class, ConsultationConfiguration.eventTypes())
                .given(history);
    }

    private static MarkDuplicate mark(String comment, @Nullable String sameAs) {
        return new MarkDuplicate(ROUND, comment, sameAs);
    }

    private static CommentMarkedDuplicate marked(String comment, @Nullable String sameAs) {
        return new CommentMarkedDuplicate(ROUND, comment, sameAs, new PersonRef("person-IOM"), A_DAY_LATER);
    }

    @Test
    void one_disposition_answers_a_comment_and_its_duplicate() {
        after().when(mark("C3", "C1"), secretariat(A_DAY_LATER)).thenEvents(marked("C3", "C1"));
        after().when(mark("C3", "C1"), member("IOM", A_DAY_LATER)).thenEvents(marked("C3", "C1"));
        Object c2 = new DispositionGiven(ROUND, "C2", Disposition.ACCEPTED, "IOM", new PersonRef("x"), A_DAY_LATER);
        after(c2, marked("C3", "C1"), SomeEvents.closed())
                .when(new GiveDisposition(ROUND, "C1", Disposition.ACCEPTED, "Done"), secretariat(A_DAY_LATER))
                .thenEvents(ANSWERED, new CommentsDisposed(ROUND, SUBJECT));
        after(c2, ANSWERED, SomeEvents.closed())
                .when(mark("C3", "C1"), secretariat(A_DAY_LATER))
                .thenEvents(marked("C3", "C1"), new CommentsDisposed(ROUND, SUBJECT));
    }

    @Test
    void a_mark_is_made_once_and_taken_back() {
        after(marked("C3", "C1"))
                .when(mark("C3", "C1"), secretariat(A_DAY_LATER))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
        after(marked("C3", "C1"))
                .when(mark("C3", null), secretariat(A_DAY_LATER))
                .thenEvents(marked("C3", null));
        after(marked("C3", "C1"), ANSWERED, marked("C3", null))
                .when(new GiveDisposition(ROUND, "C3", Disposition.ACCEPTED, "Done"), secretariat(A_DAY_LATER))
                .thenEvents(new DispositionGiven(
                        ROUND, "C3", Disposition.ACCEPTED, "Done", new PersonRef("person-IOM"), A_DAY_LATER));
    }

    @Test
    void a_duplicate_is_of_another_comment_that_stands_in_no_chain_and_marked_by_whoever_disposes_S75B() {
        after().when(mark("C3", "C1"), member("UNDP", A_DAY_LATER)).thenRefused(ConsultationRule.S75B);
        after().when(mark("C3", "C1"), coChair(A_DAY_LATER)).thenRefused(ConsultationRule.S75B);
        after().when(mark("C3", "C3"), secretariat(A_DAY_LATER)).thenRefused(ConsultationRule.S75B);
        after().when(mark("C3", "C9"), secretariat(A_DAY_LATER)).thenRefused(ConsultationRule.S75B);
        after().when(mark("C9", "C1"), secretariat(A_DAY_LATER)).thenRefused(ConsultationRule.S75B);
        after(marked("C3", "C1"))
                .when(mark("C1", "C2"), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S75B);
        after(marked("C3", "C1"))
                .when(mark("C2", "C3"), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S75B);
        after(marked("C3", "C1"))
                .when(new GiveDisposition(ROUND, "C3", Disposition.ACCEPTED, "x"), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S75B);
        after(marked("C3", "C1"), SomeEvents.closed(), new CommentsDisposed(ROUND, SUBJECT))
                .when(mark("C3", null), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S75B);
    }

    @Test
    void a_duplicate_whose_original_is_gone_stands_for_itself() {
        ResponseGiven without = new ResponseGiven(
                ROUND,
                UNHCR,
                new PersonRef("person-UNHCR"),
                UNHCR_SAID.as(),
                2,
                UNHCR_SAID.textHash(),
                ResponseKind.NO_COMMENT,
                List.of(),
                A_DAY_LATER);
        after(marked("C3", "C1"), ANSWERED, without)
                .when(new GiveDisposition(ROUND, "C3", Disposition.ACCEPTED, "Done"), secretariat(A_DAY_LATER))
                .thenAnswer(StepAnswer.DONE);
    }

    @Test
    void whoever_commented_says_whether_the_disposition_satisfies_and_is_asked_again_after_another() {
        StateSatisfaction no = new StateSatisfaction(ROUND, "C1", false, " Not yet ");
        SatisfactionStated said =
                new SatisfactionStated(ROUND, "C1", false, "Not yet", new PersonRef("person-UNHCR"), A_DAY_LATER);
        after(ANSWERED).when(no, member("UNHCR", A_DAY_LATER)).thenEvents(said);
        after(ANSWERED).when(no, head("UNHCR", A_DAY_LATER)).thenEvents(said);
        after(ANSWERED, said).when(no, member("UNHCR", A_DAY_LATER)).thenAnswer(StepAnswer.ALREADY_DONE);
        after(ANSWERED, said, ANSWERED).when(no, member("UNHCR", A_DAY_LATER)).thenEvents(said);
        after(marked("C3", "C1"), ANSWERED)
                .when(new StateSatisfaction(ROUND, "C3", true, ""), member("UNDP", A_DAY_LATER))
                .thenEvents(new SatisfactionStated(ROUND, "C3", true, "", new PersonRef("person-UNDP"), A_DAY_LATER));
    }

    @Test
    void only_whoever_commented_says_it_and_only_of_a_disposition_S75A() {
        StateSatisfaction yes = new StateSatisfaction(ROUND, "C1", true, "");
        after(ANSWERED).when(yes, member("UNDP", A_DAY_LATER)).thenRefused(ConsultationRule.S75A);
        after(ANSWERED).when(yes, secretariat(A_DAY_LATER)).thenRefused(ConsultationRule.S75A);
        after().when(yes, member("UNHCR", A_DAY_LATER)).thenRefused(ConsultationRule.S75A);
        after(ANSWERED)
                .when(new StateSatisfaction(ROUND, "C9", true, ""), member("UNHCR", A_DAY_LATER))
                .thenRefused(ConsultationRule.S75A);
        after(ANSWERED)
                .when(new StateSatisfaction(ROUND, "C1", true, "x".repeat(10_001)), member("UNHCR", A_DAY_LATER))
                .thenRefused(ConsultationRule.S75A);
    }

    private static RecordExternalConsultation record(LocalDate day, String said) {
        return new RecordExternalConsultation(
                ROUND,
                ExternalGroup.CIVIL_SOCIETY,
                "Three organisations that help returnees ",
                day,
                "What would you change?",
                said,
                SomeEvents.FILE);
    }

    @Test
    void what_was_heard_outside_is_recorded_also_after_the_close() {
        RecordExternalConsultation heard = record(LocalDate.of(2026, 2, 6), "More legal aid");
        after().when(heard, secretariat(A_DAY_LATER)).thenEvents(SomeEvents.heard());
        after(SomeEvents.closed()).when(heard, member("IOM", A_DAY_LATER)).thenEvents(SomeEvents.heard());
        ExternalConsultationRecorded second = (ExternalConsultationRecorded) after(SomeEvents.heard())
                .when(heard, coChair(A_DAY_LATER))
                .events()
                .get(0);
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void only_those_who_run_or_lead_record_it_of_a_day_that_has_come_S76() {
        LocalDate friday = LocalDate.of(2026, 2, 6);
        after().when(record(friday, "More"), member("UNDP", A_DAY_LATER)).thenRefused(ConsultationRule.S76);
        after().when(record(friday.plusDays(1), "More"), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S76);
        after().when(record(friday, " "), secretariat(A_DAY_LATER)).thenRefused(ConsultationRule.S76);
        after(new ConsultationVoided(ROUND, SUBJECT, "New text"))
                .when(record(friday, "More"), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S76);
    }
}
