package org.assent.membership.seat;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.as;
import static org.assent.membership.Acts.headOf;
import static org.assent.membership.Acts.secretariat;

import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.messages.EndSeat;
import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.NominateMember;
import org.assent.membership.messages.RegisterMember;
import org.assent.membership.messages.SeatEnded;
import org.assent.testing.Fixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatTest {
    private static final PersonRef NOMINEE = new PersonRef("nominee");

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
