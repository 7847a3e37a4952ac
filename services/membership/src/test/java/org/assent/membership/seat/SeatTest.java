package org.assent.membership.seat;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.as;
import static org.assent.membership.Acts.headOf;
import static org.assent.membership.Acts.secretariat;

import java.time.LocalDate;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.FormalDefect;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.RollSheet;
import org.assent.membership.messages.AlternateDesignated;
import org.assent.membership.messages.DesignateAlternate;
import org.assent.membership.messages.EndSeat;
import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.MemberTakenOver;
import org.assent.membership.messages.NominateMember;
import org.assent.membership.messages.NominationReturned;
import org.assent.membership.messages.RegisterMember;
import org.assent.membership.messages.ReturnNomination;
import org.assent.membership.messages.SeatEnded;
import org.assent.membership.messages.TakeOverMember;
import org.assent.membership.messages.WithdrawNomination;
import org.assent.testing.Fixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatTest {
    private static final PersonRef NOMINEE = new PersonRef("nominee");
    private static final PersonRef NEXT = new PersonRef("next nominee");

    private final Fixture<Seat> seat = Fixture.of(Seat.class, MembershipConfiguration.events());

    @Test
    void the_head_of_the_entity_nominates_NM1() {
        seat.when(nomination("UNDP"), headOf("UNDP")).thenEvents(nominated("UNDP"));
    }

    @Test
    void the_resident_coordinator_nominates_for_the_RCO_NM1() {
        seat.when(nomination("RCO"), headOf("RCO")).thenEvents(nominated("RCO"));
    }

    @Test
    void the_head_of_another_entity_does_not_nominate_NM1() {
        refused(SeatRule.NM1, seat.when(nomination("UNDP"), headOf("UNICEF")));
    }

    @Test
    void a_member_of_the_entity_does_not_nominate_NM1() {
        refused(SeatRule.NM1, seat.when(nomination("UNDP"), as("member", Role.MEMBER, "UNDP")));
    }

    @Test
    void a_head_in_another_network_does_not_nominate_NM1() {
        Act here = headOf("UNDP");
        Act elsewhere = new Act(
                here.person(),
                new Capacity(Role.HEAD_OF_AGENCY, "GEO", "UNDP"),
                null,
                here.channel(),
                here.receivedAt(),
                here.rightsReadAt());
        refused(SeatRule.NM1, seat.when(nomination("UNDP"), elsewhere));
    }

    @Test
    void a_function_unrelated_to_migration_needs_a_justification_NM2() {
        refused(SeatRule.NM2, seat.when(nomination("Economist", false, " ", true), headOf("UNDP")));
    }

    @Test
    void a_function_unrelated_to_migration_is_accepted_with_a_justification_NM2() {
        seat.when(nomination("Economist", false, "Leads the work on remittances", true), headOf("UNDP"))
                .thenEvents(new MemberNominated(
                        BLR,
                        "UNDP",
                        1,
                        NOMINEE,
                        "Economist",
                        false,
                        "Leads the work on remittances",
                        headOf("UNDP").person(),
                        7));
    }

    @Test
    void an_entity_off_the_network_roll_has_no_seat_NM3() {
        refused(SeatRule.NM3, seat.when(nomination("Officer", true, null, false), headOf("UNDP")));
    }

    @Test
    void a_seat_that_is_taken_is_not_nominated_for_NM4() {
        refused(SeatRule.NM4, seat.given(nominated("UNDP")).when(nomination("UNDP"), headOf("UNDP")));
    }

    @Test
    void a_seat_that_was_left_is_nominated_for_again_NM4() {
        seat.given(nominated("UNDP"), new SeatEnded(BLR, "UNDP", 1, NOMINEE, "left the country"))
                .when(nomination("UNDP"), headOf("UNDP"))
                .thenEvents(nominated("UNDP"));
    }

    @Test
    void a_nomination_without_a_function_is_refused_NM5() {
        refused(SeatRule.NM5, seat.when(nomination("  ", true, null, true), headOf("UNDP")));
    }

    @Test
    void the_secretariat_registers_the_nominee_without_any_vote_NM6() {
        seat.given(nominated("UNDP"))
                .when(new RegisterMember(BLR, "UNDP", 1), secretariat())
                .thenEvents(new MemberRegistered(BLR, "UNDP", 1, NOMINEE));
    }

    @Test
    void nobody_else_registers_a_nominee_NM6() {
        refused(SeatRule.NM6, seat.given(nominated("UNDP")).when(new RegisterMember(BLR, "UNDP", 1), headOf("UNDP")));
    }

    @Test
    void a_member_is_registered_once_NM6() {
        refused(
                SeatRule.NM6,
                seat.given(nominated("UNDP"), new MemberRegistered(BLR, "UNDP", 1, NOMINEE))
                        .when(new RegisterMember(BLR, "UNDP", 1), secretariat()));
    }

    @Test
    void the_head_ends_a_seat_and_says_why_NM7() {
        seat.given(nominated("UNDP"), new MemberRegistered(BLR, "UNDP", 1, NOMINEE))
                .when(new EndSeat(BLR, "UNDP", 1, "new post"), headOf("UNDP"))
                .thenEvents(new SeatEnded(BLR, "UNDP", 1, NOMINEE, "new post"));
    }

    @Test
    void the_secretariat_does_not_end_a_seat_NM7() {
        refused(
                SeatRule.NM7,
                seat.given(nominated("UNDP")).when(new EndSeat(BLR, "UNDP", 1, "new post"), secretariat()));
    }

    @Test
    void a_seat_is_not_ended_without_a_reason_NM7() {
        refused(SeatRule.NM7, seat.given(nominated("UNDP")).when(new EndSeat(BLR, "UNDP", 1, ""), headOf("UNDP")));
    }

    @Test
    void a_free_seat_does_not_end_NM8() {
        refused(
                SeatRule.NM8,
                seat.given(nominated("UNDP"), new SeatEnded(BLR, "UNDP", 1, NOMINEE, "left"))
                        .when(new EndSeat(BLR, "UNDP", 1, "again"), headOf("UNDP")));
    }

    @Test
    void a_member_is_nominated_for_a_held_seat_and_its_holder_stays_until_then_NM4() {
        seat.given(nominated("UNDP"), registered(NOMINEE))
                .when(nominationOf(NEXT), headOf("UNDP"))
                .thenEvents(nominated(NEXT));
    }

    @Test
    void registering_the_next_member_ends_the_seat_of_the_one_before_NM6() {
        seat.given(nominated("UNDP"), registered(NOMINEE), nominated(NEXT))
                .when(new RegisterMember(BLR, "UNDP", 1), secretariat())
                .thenEvents(new SeatEnded(BLR, "UNDP", 1, NOMINEE, SeatEnded.REPLACED), registered(NEXT));
    }

    @Test
    void whoever_holds_the_seat_is_not_nominated_for_it_again_NM4() {
        refused(
                SeatRule.NM4,
                seat.given(nominated("UNDP"), registered(NOMINEE)).when(nomination("UNDP"), headOf("UNDP")));
    }

    @Test
    void ending_a_seat_leaves_the_nomination_of_the_next_member_standing_NM7() {
        seat.given(
                        nominated("UNDP"),
                        registered(NOMINEE),
                        nominated(NEXT),
                        new SeatEnded(BLR, "UNDP", 1, NOMINEE, "new post"))
                .when(new RegisterMember(BLR, "UNDP", 1), secretariat())
                .thenEvents(registered(NEXT));
    }

    @Test
    void an_entity_has_no_fourth_seat_NM9() {
        refused(
                SeatRule.NM9,
                seat.when(
                        new NominateMember(BLR, "UNDP", 4, NOMINEE, "Migration officer", true, null, true, 7),
                        headOf("UNDP")));
    }

    @Test
    void an_alternate_is_nominated_like_a_member_NM9() {
        seat.when(new NominateMember(BLR, "UNDP", 3, NOMINEE, "Migration officer", true, null, true, 7), headOf("UNDP"))
                .thenEvents(new MemberNominated(
                        BLR,
                        "UNDP",
                        3,
                        NOMINEE,
                        "Migration officer",
                        true,
                        null,
                        headOf("UNDP").person(),
                        7));
    }

    @Test
    void the_secretariat_returns_a_nomination_for_a_defect_of_form_NM10() {
        seat.given(nominated("UNDP"))
                .when(new ReturnNomination(BLR, "UNDP", 1, FormalDefect.OTHER_ENTITY, null), secretariat())
                .thenEvents(new NominationReturned(BLR, "UNDP", 1, NOMINEE, FormalDefect.OTHER_ENTITY, null));
    }

    @Test
    void a_defect_that_has_no_name_is_said_in_words_NM10() {
        refused(
                SeatRule.NM10,
                seat.given(nominated("UNDP"))
                        .when(new ReturnNomination(BLR, "UNDP", 1, FormalDefect.OTHER, " "), secretariat()));
    }

    @Test
    void nobody_else_returns_a_nomination_NM10() {
        refused(
                SeatRule.NM10,
                seat.given(nominated("UNDP"))
                        .when(
                                new ReturnNomination(BLR, "UNDP", 1, FormalDefect.OTHER_ENTITY, null),
                                as("chair", Role.CO_CHAIR, "IOM")));
    }

    @Test
    void a_returned_nomination_is_not_registered_and_may_be_made_anew_NM10() {
        NominationReturned returned =
                new NominationReturned(BLR, "UNDP", 1, NOMINEE, FormalDefect.FUNCTION_UNCLEAR, null);
        refused(
                SeatRule.NM6,
                seat.given(nominated("UNDP"), returned).when(new RegisterMember(BLR, "UNDP", 1), secretariat()));
        Fixture.of(Seat.class, MembershipConfiguration.events())
                .given(nominated("UNDP"), returned)
                .when(nomination("UNDP"), headOf("UNDP"))
                .thenEvents(nominated("UNDP"));
    }

    @Test
    void the_head_takes_a_nomination_back_and_the_holder_stays_NM11() {
        seat.given(nominated("UNDP"), registered(NOMINEE), nominated(NEXT))
                .when(new WithdrawNomination(BLR, "UNDP", 1, "went to another post"), headOf("UNDP"))
                .thenEvents(new SeatEnded(BLR, "UNDP", 1, NEXT, "went to another post"));
    }

    @Test
    void a_nomination_that_does_not_wait_is_not_taken_back_NM11() {
        refused(
                SeatRule.NM11,
                seat.given(nominated("UNDP"), registered(NOMINEE))
                        .when(new WithdrawNomination(BLR, "UNDP", 1, "a reason"), headOf("UNDP")));
    }

    @Test
    void a_nomination_is_not_taken_back_without_a_reason_or_by_others_NM11() {
        refused(
                SeatRule.NM11,
                seat.given(nominated("UNDP")).when(new WithdrawNomination(BLR, "UNDP", 1, " "), headOf("UNDP")));
        refused(
                SeatRule.NM11,
                Fixture.of(Seat.class, MembershipConfiguration.events())
                        .given(nominated("UNDP"))
                        .when(new WithdrawNomination(BLR, "UNDP", 1, "a reason"), secretariat()));
    }

    @Test
    void the_head_designates_the_alternate_as_member_NM12() {
        secondSeat()
                .when(new DesignateAlternate(BLR, "UNDP", 1, 2, 7), headOf("UNDP"))
                .thenEvents(new AlternateDesignated(BLR, "UNDP", 1, 2, NEXT, 7));
    }

    @Test
    void nobody_else_designates_an_alternate_NM12() {
        refused(SeatRule.NM12, secondSeat().when(new DesignateAlternate(BLR, "UNDP", 1, 2, 7), secretariat()));
    }

    @Test
    void a_member_does_not_change_places_with_itself_NM12() {
        refused(SeatRule.NM12, secondSeat().when(new DesignateAlternate(BLR, "UNDP", 2, 2, 7), headOf("UNDP")));
    }

    @Test
    void whoever_is_not_registered_does_not_become_the_member_NM12() {
        refused(
                SeatRule.NM12,
                seat.given(nominated("UNDP")).when(new DesignateAlternate(BLR, "UNDP", 2, 1, 7), headOf("UNDP")));
    }

    @Test
    void a_member_is_taken_over_from_the_roll_that_was_in_force_NM13() {
        seat.when(takenOver("2025-12-31"), importing())
                .thenEvents(
                        new MemberTakenOver(
                                BLR, "UNDP", 1, NOMINEE, "Economist", false, "Leads the work", roll("2025-12-31"), 7),
                        registered(NOMINEE));
    }

    @Test
    void a_line_is_taken_over_once_NM13() {
        seat.given(
                        new MemberTakenOver(
                                BLR, "UNDP", 1, NOMINEE, "Economist", false, "Leads the work", roll("2025-12-31"), 7),
                        registered(NOMINEE))
                .when(takenOver("2025-12-31"), importing())
                .thenEvents();
    }

    @Test
    void a_held_seat_is_not_taken_over_NM13() {
        refused(
                SeatRule.NM13,
                seat.given(nominated("UNDP"), registered(NOMINEE)).when(takenOver("2025-12-31"), importing()));
    }

    @Test
    void a_roll_of_the_future_is_not_taken_over_NM13() {
        refused(SeatRule.NM13, seat.when(takenOver("2026-11-24"), importing()));
    }

    @Test
    void nobody_but_the_secretariat_takes_over_and_only_from_a_sheet_NM13() {
        refused(SeatRule.NM13, seat.when(takenOver("2025-12-31"), secretariat()));
    }

    private Fixture<Seat> secondSeat() {
        return Fixture.of(Seat.class, MembershipConfiguration.events())
                .given(
                        new MemberNominated(
                                BLR,
                                "UNDP",
                                2,
                                NEXT,
                                "Migration officer",
                                true,
                                null,
                                headOf("UNDP").person(),
                                7),
                        new MemberRegistered(BLR, "UNDP", 2, NEXT));
    }

    private static TakeOverMember takenOver(String inForceOn) {
        return new TakeOverMember(
                BLR, "UNDP", 1, NOMINEE, "Economist", false, "Leads the work", roll(inForceOn), true, 7);
    }

    private static RollSheet roll(String inForceOn) {
        return new RollSheet("roll.csv", "ab".repeat(32), 2, LocalDate.parse(inForceOn));
    }

    private static Act importing() {
        Act act = secretariat();
        return new Act(act.person(), act.capacity(), null, Channel.IMPORT, act.receivedAt(), 0);
    }

    private static MemberRegistered registered(PersonRef person) {
        return new MemberRegistered(BLR, "UNDP", 1, person);
    }

    private static NominateMember nominationOf(PersonRef person) {
        return new NominateMember(BLR, "UNDP", 1, person, "Migration officer", true, null, true, 7);
    }

    private static MemberNominated nominated(PersonRef person) {
        return new MemberNominated(
                BLR,
                "UNDP",
                1,
                person,
                "Migration officer",
                true,
                null,
                headOf("UNDP").person(),
                7);
    }

    private static void refused(SeatRule rule, Fixture<Seat>.Then result) {
        result.thenRefused(rule);
    }

    private static NominateMember nomination(String entity) {
        return new NominateMember(BLR, entity, 1, NOMINEE, "Migration officer", true, null, true, 7);
    }

    private static NominateMember nomination(
            String function, boolean related, @Nullable String justification, boolean onRoll) {
        return new NominateMember(BLR, "UNDP", 1, NOMINEE, function, related, justification, onRoll, 7);
    }

    private static MemberNominated nominated(String entity) {
        return new MemberNominated(
                BLR,
                entity,
                1,
                NOMINEE,
                "Migration officer",
                true,
                null,
                headOf(entity).person(),
                7);
    }
}
