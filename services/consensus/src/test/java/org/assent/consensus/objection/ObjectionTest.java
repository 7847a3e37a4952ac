package org.assent.consensus.objection;

import static org.assent.consensus.ObjectionFacts.DUE;
import static org.assent.consensus.ObjectionFacts.OBJECTION;
import static org.assent.consensus.ObjectionFacts.raise;
import static org.assent.consensus.ObjectionFacts.raised;
import static org.assent.consensus.RoundFacts.A_MINUTE_LATER;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.coChair;
import static org.assent.consensus.RoundFacts.head;
import static org.assent.consensus.RoundFacts.member;
import static org.assent.consensus.RoundFacts.system;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.consensus.ConsensusConfiguration;
import org.assent.consensus.Forum;
import org.assent.consensus.Voice;
import org.assent.consensus.messages.AnswerOfferedText;
import org.assent.consensus.messages.AssignObjectionReply;
import org.assent.consensus.messages.DiscussObjection;
import org.assent.consensus.messages.EscalateObjection;
import org.assent.consensus.messages.KeepObjection;
import org.assent.consensus.messages.LapseObjection;
import org.assent.consensus.messages.ObjectionDiscussed;
import org.assent.consensus.messages.ObjectionEscalated;
import org.assent.consensus.messages.ObjectionKept;
import org.assent.consensus.messages.ObjectionLapsed;
import org.assent.consensus.messages.ObjectionReplyAssigned;
import org.assent.consensus.messages.ObjectionReplyReminded;
import org.assent.consensus.messages.ObjectionSustained;
import org.assent.consensus.messages.ObjectionTakenBack;
import org.assent.consensus.messages.OfferResolvingText;
import org.assent.consensus.messages.OfferedTextAccepted;
import org.assent.consensus.messages.OfferedTextDeclined;
import org.assent.consensus.messages.RemindOfReply;
import org.assent.consensus.messages.ResolvingTextOffered;
import org.assent.consensus.messages.SustainObjection;
import org.assent.consensus.messages.TakeBackObjection;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;

class ObjectionTest {
    private static final UUID NEXT_ROUND = UUID.fromString("01920000-0000-7000-8000-0000000000a1");
    private static final String WAS = "The programme supports return and reintegration.";
    private static final String BETTER = "The programme supports voluntary return and reintegration.";
    private static final Instant A_DAY_BEFORE = Instant.parse("2026-02-18T15:00:00Z");
    private static final PersonRef UNHCR = new PersonRef("head-UNHCR");
    private static final PersonRef IOM = new PersonRef("head-IOM");

    private static Fixture<Objection> nothing() {
        return Fixture.of(Objection.class, ConsensusConfiguration.eventTypes());
    }

    private static Fixture<Objection> given(Object... more) {
        return nothing().given(raised()).given(more);
    }

    private static ResolvingTextOffered offered() {
        return new ResolvingTextOffered(OBJECTION, 1, Voice.OWNER, "IOM", IOM, "p2", WAS, BETTER, null, A_MINUTE_LATER);
    }

    private static ObjectionSustained sustained() {
        return new ObjectionSustained(OBJECTION, UNHCR, "It is a matter of principle", A_MINUTE_LATER);
    }

    private static OfferResolvingText offer(String paragraph, String wording) {
        return new OfferResolvingText(OBJECTION, paragraph, WAS, wording, " ");
    }

    /** Somebody who became Head of Agency later. */
    private static Act successor(Instant at) {
        return new Act(
                new PersonRef("new-head-UNHCR"),
                new Capacity(Role.HEAD_OF_AGENCY, "BLR", "UNHCR"),
                null,
                Channel.PAGE,
                at,
                9);
    }

    @Test
    void an_objection_begins_with_ten_working_days_for_the_reply() {
        nothing().when(raise(), system(A_MINUTE_LATER)).thenEvents(raised());
    }

    @Test
    void the_same_objection_is_not_raised_twice() {
        given().when(raise(), system(A_MINUTE_LATER))
                .thenAnswer(StepAnswer.ALREADY_DONE)
                .thenNothing();
    }

    @Test
    void one_that_was_taken_back_may_be_raised_again_in_the_same_round() {
        given(new ObjectionTakenBack(OBJECTION, "", A_MINUTE_LATER))
                .when(raise(), system(A_MINUTE_LATER))
                .thenEvents(raised());
    }

    @Test
    void nobody_raises_ends_or_overtakes_a_dialogue_by_hand_OB1() {
        nothing().when(raise(), head("UNHCR", A_MINUTE_LATER)).thenRefused(ObjectionRule.OB1);
        given().when(new TakeBackObjection(OBJECTION, ""), head("UNHCR", A_MINUTE_LATER))
                .thenRefused(ObjectionRule.OB1);
        given().when(new LapseObjection(OBJECTION, NEXT_ROUND), coChair("RCO", A_MINUTE_LATER))
                .thenRefused(ObjectionRule.OB1);
    }

    @Test
    void maker_owner_its_members_and_co_chairs_speak() {
        DiscussObjection says = new DiscussObjection(OBJECTION, " Let us talk ");
        given().when(says, head("UNHCR", A_MINUTE_LATER)).thenEvents(said(Voice.MAKER, "UNHCR", "head-UNHCR"));
        given().when(says, head("IOM", A_MINUTE_LATER)).thenEvents(said(Voice.OWNER, "IOM", "head-IOM"));
        given().when(says, member("IOM", A_MINUTE_LATER)).thenEvents(said(Voice.OWNER, "IOM", "member-IOM"));
        given().when(says, coChair("RCO", A_MINUTE_LATER)).thenEvents(said(Voice.CO_CHAIR, "RCO", "head-RCO"));
    }

    private static ObjectionDiscussed said(Voice voice, String entity, String person) {
        return new ObjectionDiscussed(
                OBJECTION, 1, voice, entity, new PersonRef(person), "Let us talk", A_MINUTE_LATER);
    }

    @Test
    void others_do_not_speak_in_it_OB2() {
        DiscussObjection says = new DiscussObjection(OBJECTION, "Me too");
        given().when(says, head("UNDP", A_MINUTE_LATER)).thenRefused(ObjectionRule.OB2);
        given().when(says, member("UNHCR", A_MINUTE_LATER)).thenRefused(ObjectionRule.OB2);
    }

    @Test
    void a_dialogue_that_has_ended_goes_on_no_more_OB3() {
        given(sustained())
                .when(new DiscussObjection(OBJECTION, "One more thing"), head("UNHCR", A_MINUTE_LATER))
                .thenRefused(ObjectionRule.OB3);
        given(sustained())
                .when(offer("p2", BETTER), head("IOM", A_MINUTE_LATER))
                .thenRefused(ObjectionRule.OB3);
    }

    @Test
    void what_is_said_has_words_and_is_not_a_book_OB4() {
        given().when(new DiscussObjection(OBJECTION, " "), head("UNHCR", A_MINUTE_LATER))
                .thenRefused(ObjectionRule.OB4);
        given().when(new DiscussObjection(OBJECTION, "a".repeat(10_001)), head("UNHCR", A_MINUTE_LATER))
                .thenRefused(ObjectionRule.OB4);
    }

    @Test
    void a_co_chair_asks_another_entity_for_the_reply_and_its_time_begins_anew() {
        given().when(new AssignObjectionReply(OBJECTION, "UNDP"), coChair("RCO", DUE))
                .thenEvents(new ObjectionReplyAssigned(
                        OBJECTION,
                        "UNDP",
                        "IOM",
                        Instant.parse("2026-03-05T15:00:00Z"),
                        Instant.parse("2026-03-04T15:00:00Z")));
    }

    @Test
    void whoever_owes_the_reply_is_reminded_once_a_working_day_before_it_is_due_OB11() {
        RemindOfReply asks = new RemindOfReply(OBJECTION);
        ObjectionReplyReminded reminded = new ObjectionReplyReminded(OBJECTION, "IOM", DUE, A_DAY_BEFORE);

        given().when(asks, system(A_DAY_BEFORE.minusMillis(1)))
                .thenAnswer(StepAnswer.NOT_YET)
                .thenNothing();
        given().when(asks, system(A_DAY_BEFORE)).thenEvents(reminded);
        given(reminded)
                .when(asks, system(A_DAY_BEFORE.plusSeconds(60)))
                .thenAnswer(StepAnswer.ALREADY_DONE)
                .thenNothing();
        given().when(asks, system(DUE)).thenAnswer(StepAnswer.ALREADY_DONE).thenNothing();
        given().when(asks, coChair("RCO", A_DAY_BEFORE)).thenRefused(ObjectionRule.OB11);
    }

    @Test
    void nobody_is_reminded_of_a_reply_that_was_given_or_is_not_owed_any_more_OB11() {
        for (Object settled : List.of(said(Voice.OWNER, "IOM", "head-IOM"), offered(), sustained())) {
            given(settled)
                    .when(new RemindOfReply(OBJECTION), system(A_DAY_BEFORE))
                    .thenAnswer(StepAnswer.ALREADY_DONE)
                    .thenNothing();
        }
        given(said(Voice.MAKER, "UNHCR", "head-UNHCR"))
                .when(new RemindOfReply(OBJECTION), system(A_DAY_BEFORE))
                .thenAnswer(StepAnswer.DONE);
    }

    @Test
    void whoever_is_asked_instead_is_reminded_by_its_own_day_OB11() {
        Instant due = Instant.parse("2026-03-05T15:00:00Z");
        Instant before = Instant.parse("2026-03-04T15:00:00Z");
        Object assigned = new ObjectionReplyAssigned(OBJECTION, "UNDP", "IOM", due, before);

        given(said(Voice.OWNER, "IOM", "head-IOM"), assigned)
                .when(new RemindOfReply(OBJECTION), system(before))
                .thenEvents(new ObjectionReplyReminded(OBJECTION, "UNDP", due, before));
    }

    @Test
    void the_reply_is_asked_by_a_co_chair_of_an_entity_of_the_roll_other_than_both_OB5() {
        given().when(new AssignObjectionReply(OBJECTION, "UNDP"), head("IOM", A_MINUTE_LATER))
                .thenRefused(ObjectionRule.OB5);
        for (String entity : new String[] {"UNHCR", "IOM", "WHO"}) {
            given().when(new AssignObjectionReply(OBJECTION, entity), coChair("RCO", A_MINUTE_LATER))
                    .thenRefused(ObjectionRule.OB5);
        }
    }

    @Test
    void the_owner_offers_other_words_for_a_paragraph() {
        given().when(offer("p2", BETTER), head("IOM", A_MINUTE_LATER)).thenEvents(offered());
    }

    @Test
    void a_wording_is_for_a_paragraph_of_the_text_other_than_it_is_and_not_the_makers_OB6() {
        given().when(offer("p2", BETTER), head("UNHCR", A_MINUTE_LATER)).thenRefused(ObjectionRule.OB6);
        given().when(offer("p9", BETTER), head("IOM", A_MINUTE_LATER)).thenRefused(ObjectionRule.OB6);
        given().when(offer("p2", WAS), head("IOM", A_MINUTE_LATER)).thenRefused(ObjectionRule.OB6);
    }

    @Test
    void the_maker_accepts_the_wording_on_the_table() {
        given(offered())
                .when(new AnswerOfferedText(OBJECTION, 1, true, null), head("UNHCR", A_MINUTE_LATER))
                .thenEvents(new OfferedTextAccepted(OBJECTION, 1, UNHCR, null, A_MINUTE_LATER));
    }

    @Test
    void the_maker_declines_it_with_a_reason() {
        given(offered())
                .when(new AnswerOfferedText(OBJECTION, 1, false, "Not enough"), head("UNHCR", A_MINUTE_LATER))
                .thenEvents(new OfferedTextDeclined(OBJECTION, 1, UNHCR, "Not enough", A_MINUTE_LATER));
    }

    @Test
    void nobody_else_answers_and_only_what_is_on_the_table_and_never_without_a_reason_OB7() {
        given(offered())
                .when(new AnswerOfferedText(OBJECTION, 1, true, null), coChair("RCO", A_MINUTE_LATER))
                .thenRefused(ObjectionRule.OB7);
        given(offered())
                .when(new AnswerOfferedText(OBJECTION, 2, true, null), head("UNHCR", A_MINUTE_LATER))
                .thenRefused(ObjectionRule.OB7);
        given().when(new AnswerOfferedText(OBJECTION, 1, true, null), head("UNHCR", A_MINUTE_LATER))
                .thenRefused(ObjectionRule.OB7);
        given(offered())
                .when(new AnswerOfferedText(OBJECTION, 1, false, " "), head("UNHCR", A_MINUTE_LATER))
                .thenRefused(ObjectionRule.OB7);
    }

    @Test
    void the_successor_keeps_the_objection_of_the_predecessor_even_a_maintained_one() {
        given(sustained())
                .when(new KeepObjection(OBJECTION, "Our view has not changed"), successor(DUE))
                .thenEvents(new ObjectionKept(
                        OBJECTION, new PersonRef("new-head-UNHCR"), UNHCR, "Our view has not changed", DUE));
    }

    @Test
    void it_is_kept_once_and_only_by_another_head_of_the_same_seat_OB8() {
        given().when(new KeepObjection(OBJECTION, null), head("UNHCR", DUE)).thenRefused(ObjectionRule.OB8);
        given().when(new KeepObjection(OBJECTION, null), head("UNDP", DUE)).thenRefused(ObjectionRule.OB8);
        given(new ObjectionKept(OBJECTION, new PersonRef("new-head-UNHCR"), UNHCR, null, DUE))
                .when(new KeepObjection(OBJECTION, null), successor(DUE))
                .thenRefused(ObjectionRule.OB8);
        given(new ObjectionLapsed(OBJECTION, SUBJECT, NEXT_ROUND))
                .when(new KeepObjection(OBJECTION, null), successor(DUE))
                .thenRefused(ObjectionRule.OB8);
    }

    @Test
    void the_maker_maintains_it() {
        given().when(new SustainObjection(OBJECTION, "It is a matter of principle"), head("UNHCR", A_MINUTE_LATER))
                .thenEvents(sustained());
    }

    @Test
    void nobody_else_maintains_it_OB9() {
        given().when(new SustainObjection(OBJECTION, "We gave up"), head("IOM", A_MINUTE_LATER))
                .thenRefused(ObjectionRule.OB9);
    }

    @Test
    void a_co_chair_takes_it_further_when_maintained_or_when_the_time_has_passed() {
        EscalateObjection further = new EscalateObjection(OBJECTION, Forum.UNCT_MEETING, "No common ground");
        given(sustained())
                .when(further, coChair("RCO", A_MINUTE_LATER))
                .thenEvents(new ObjectionEscalated(
                        OBJECTION, Forum.UNCT_MEETING, new PersonRef("head-RCO"), "No common ground", A_MINUTE_LATER));
        given().when(further, coChair("RCO", DUE.plusMillis(1)))
                .thenEvents(new ObjectionEscalated(
                        OBJECTION,
                        Forum.UNCT_MEETING,
                        new PersonRef("head-RCO"),
                        "No common ground",
                        DUE.plusMillis(1)));
    }

    @Test
    void it_is_not_taken_further_while_there_is_time_nor_by_others_OB10() {
        EscalateObjection further = new EscalateObjection(OBJECTION, Forum.DISPUTE_RESOLUTION, "No common ground");
        given().when(further, coChair("RCO", DUE)).thenRefused(ObjectionRule.OB10);
        given(sustained()).when(further, head("IOM", DUE)).thenRefused(ObjectionRule.OB10);
        given(new OfferedTextAccepted(OBJECTION, 1, UNHCR, null, DUE))
                .when(further, coChair("RCO", DUE.plusMillis(1)))
                .thenRefused(ObjectionRule.OB10);
    }

    @Test
    void it_is_taken_back_and_lapses_once() {
        given(sustained())
                .when(new TakeBackObjection(OBJECTION, "Settled"), system(DUE))
                .thenEvents(new ObjectionTakenBack(OBJECTION, "Settled", DUE));
        given(new ObjectionTakenBack(OBJECTION, "Settled", DUE))
                .when(new LapseObjection(OBJECTION, NEXT_ROUND), system(DUE))
                .thenAnswer(StepAnswer.ALREADY_DONE);
        given().when(new LapseObjection(OBJECTION, NEXT_ROUND), system(DUE))
                .thenEvents(new ObjectionLapsed(OBJECTION, SUBJECT, NEXT_ROUND));
        given(new ObjectionLapsed(OBJECTION, SUBJECT, NEXT_ROUND))
                .when(new TakeBackObjection(OBJECTION, ""), system(DUE))
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }
}
