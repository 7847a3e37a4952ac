package org.assent.membership.nomination;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;
import static org.assent.membership.Acts.as;
import static org.assent.membership.Acts.headOf;
import static org.assent.membership.Acts.secretariat;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.HeadReminder;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.MembershipIds;
import org.assent.membership.SomeSettings;
import org.assent.membership.messages.AnswerNomination;
import org.assent.membership.messages.CompleteNomination;
import org.assent.membership.messages.DeclineNomination;
import org.assent.membership.messages.HeadReminded;
import org.assent.membership.messages.InvitationWithdrawn;
import org.assent.membership.messages.InviteNomination;
import org.assent.membership.messages.LapseNomination;
import org.assent.membership.messages.NominationAnswered;
import org.assent.membership.messages.NominationCompleted;
import org.assent.membership.messages.NominationDeclined;
import org.assent.membership.messages.NominationInvited;
import org.assent.membership.messages.NominationLapsed;
import org.assent.membership.messages.NominationReopened;
import org.assent.membership.messages.RemindHead;
import org.assent.membership.messages.ReopenNomination;
import org.assent.membership.messages.WithdrawInvitation;
import org.assent.rules.time.WorkingCalendar;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;

class NominationTest {
    private static final UUID ID = MembershipIds.nomination(BLR, "UNDP", 1, 1);
    private static final PersonRef NOMINEE = new PersonRef("nominee");
    private static final WorkingCalendar CALENDAR = SomeSettings.version("1").calendar();
    /** Ten working days after Monday noon, and the closings of the fifth and of the ninth. */
    private static final Instant DUE = Instant.parse("2026-12-07T15:00:00Z");

    private static final Instant HALF_TIME = Instant.parse("2026-11-30T15:00:00Z");
    private static final Instant LAST_DAY = Instant.parse("2026-12-04T15:00:00Z");
    private static final Instant CLOSES = DUE.plusSeconds(10);

    private final Fixture<Nomination> nomination = Fixture.of(Nomination.class, MembershipConfiguration.events());

    @Test
    void a_co_chair_invites_an_entity_and_the_answer_is_expected_within_ten_working_days_NI1_NI4() {
        nomination.when(invitation(), chair()).thenEvents(invited());
    }

    @Test
    void nobody_else_invites_NI1() {
        nomination.when(invitation(), secretariat()).thenRefused(NominationRule.NI1);
    }

    @Test
    void an_entity_off_the_network_roll_is_not_invited_NI1() {
        nomination.when(invitation(1, "Remittances", false, true), chair()).thenRefused(NominationRule.NI1);
    }

    @Test
    void an_invitation_says_why_migration_is_relevant_NI1() {
        nomination.when(invitation(1, "  ", true, true), chair()).thenRefused(NominationRule.NI1);
    }

    @Test
    void nobody_is_invited_for_a_fourth_seat_NI2() {
        nomination.when(invitation(4, "Remittances", true, true), chair()).thenRefused(NominationRule.NI2);
    }

    @Test
    void nobody_is_invited_for_a_seat_that_is_taken_NI3() {
        nomination.when(invitation(1, "Remittances", true, false), chair()).thenRefused(NominationRule.NI3);
    }

    @Test
    void the_same_invitation_is_sent_once_NI3() {
        nomination.given(invited()).when(invitation(), chair()).thenRefused(NominationRule.NI3);
    }

    @Test
    void an_answer_is_not_expected_in_a_year_without_a_calendar_NI4() {
        nomination
                .when(
                        new InviteNomination(BLR, "UNDP", 1, 1, "Remittances", true, true, 900, "1", CALENDAR, 7),
                        chair())
                .thenRefused(NominationRule.NI4);
    }

    @Test
    void the_head_declines_and_says_why_NI5() {
        nomination
                .given(invited())
                .when(new DeclineNomination(ID, " nobody can be spared "), headOf("UNDP"))
                .thenEvents(new NominationDeclined(ID, BLR, "UNDP", 1, "nobody can be spared"));
    }

    @Test
    void the_head_of_another_entity_does_not_decline_NI5() {
        nomination
                .given(invited())
                .when(new DeclineNomination(ID, "a reason"), headOf("WHO"))
                .thenRefused(NominationRule.NI5);
    }

    @Test
    void nobody_declines_without_a_reason_or_after_the_answer_NI5() {
        nomination
                .given(invited())
                .when(new DeclineNomination(ID, " "), headOf("UNDP"))
                .thenRefused(NominationRule.NI5);
        again().given(invited(), answered())
                .when(new DeclineNomination(ID, "a reason"), headOf("UNDP"))
                .thenRefused(NominationRule.NI5);
    }

    @Test
    void a_co_chair_takes_an_invitation_back_NI6() {
        nomination
                .given(invited())
                .when(new WithdrawInvitation(ID, "sent by mistake"), chair())
                .thenEvents(new InvitationWithdrawn(ID, BLR, "UNDP", 1, "sent by mistake"));
    }

    @Test
    void an_invitation_that_was_answered_or_has_no_reason_is_not_taken_back_NI6() {
        nomination
                .given(invited(), answered())
                .when(new WithdrawInvitation(ID, "sent by mistake"), chair())
                .thenRefused(NominationRule.NI6);
        again().given(invited()).when(new WithdrawInvitation(ID, ""), chair()).thenRefused(NominationRule.NI6);
        again().given(invited())
                .when(new WithdrawInvitation(ID, "sent by mistake"), headOf("UNDP"))
                .thenRefused(NominationRule.NI6);
    }

    @Test
    void the_head_is_reminded_at_half_time_and_one_working_day_before_the_end_NI7() {
        nomination
                .given(invited())
                .when(new RemindHead(ID), clockAt(HALF_TIME))
                .thenEvents(reminded(HeadReminder.HALF_TIME, HALF_TIME));
        again().given(invited(), reminded(HeadReminder.HALF_TIME, HALF_TIME))
                .when(new RemindHead(ID), clockAt(LAST_DAY))
                .thenEvents(reminded(HeadReminder.LAST_DAY, LAST_DAY));
    }

    @Test
    void the_head_is_reminded_once_of_each_and_never_before_half_time_or_after_the_answer_NI7() {
        nomination
                .given(invited())
                .when(new RemindHead(ID), clockAt(HALF_TIME.minusMillis(1)))
                .thenEvents();
        again().given(invited(), reminded(HeadReminder.HALF_TIME, HALF_TIME))
                .when(new RemindHead(ID), clockAt(HALF_TIME.plusSeconds(1)))
                .thenEvents();
        again().given(invited(), answered())
                .when(new RemindHead(ID), clockAt(HALF_TIME))
                .thenEvents();
    }

    @Test
    void nobody_reminds_or_lapses_by_hand_NI7() {
        nomination.given(invited()).when(new RemindHead(ID), chair()).thenRefused(NominationRule.NI7);
        again().given(invited()).when(new LapseNomination(ID), chair()).thenRefused(NominationRule.NI7);
    }

    @Test
    void an_invitation_lapses_when_its_time_has_passed_and_not_before_NI7() {
        nomination
                .given(invited())
                .when(new LapseNomination(ID), clockAt(CLOSES.minusMillis(1)))
                .thenEvents();
        again().given(invited())
                .when(new LapseNomination(ID), clockAt(CLOSES))
                .thenEvents(new NominationLapsed(ID, BLR, "UNDP", 1, DUE));
        again().given(invited(), answered())
                .when(new LapseNomination(ID), clockAt(CLOSES))
                .thenEvents();
    }

    @Test
    void an_invitation_follows_its_seat_from_nomination_to_registration_NI8() {
        nomination
                .given(invited())
                .when(new AnswerNomination(ID, NOMINEE), policy())
                .thenEvents(answered());
        again().given(invited(), answered())
                .when(new CompleteNomination(ID, NOMINEE), policy())
                .thenEvents(new NominationCompleted(ID, BLR, "UNDP", 1, NOMINEE));
        again().given(invited(), answered())
                .when(new AnswerNomination(ID, NOMINEE), policy())
                .thenEvents();
    }

    @Test
    void a_member_taken_over_completes_an_invitation_that_still_waits_NI8() {
        nomination
                .given(invited())
                .when(new CompleteNomination(ID, NOMINEE), policy())
                .thenEvents(answered(), new NominationCompleted(ID, BLR, "UNDP", 1, NOMINEE));
    }

    @Test
    void a_returned_nomination_gives_the_head_the_days_anew_NI8() {
        Instant due = Instant.parse("2026-12-17T15:00:00Z");
        nomination
                .given(invited(), answered())
                .when(new ReopenNomination(ID, NOMINEE), policyAt(Instant.parse("2026-12-03T12:00:00Z")))
                .thenEvents(new NominationReopened(
                        ID,
                        BLR,
                        "UNDP",
                        1,
                        NOMINEE,
                        due,
                        Instant.parse("2026-12-10T15:00:00Z"),
                        Instant.parse("2026-12-16T15:00:00Z"),
                        due.plusSeconds(10)));
    }

    @Test
    void somebody_elses_leaving_reopens_nothing_NI8() {
        nomination
                .given(invited(), answered())
                .when(new ReopenNomination(ID, new PersonRef("somebody else")), policy())
                .thenEvents();
    }

    @Test
    void nobody_reports_by_hand_what_happened_to_a_seat_NI8() {
        nomination
                .given(invited())
                .when(new AnswerNomination(ID, NOMINEE), chair())
                .thenRefused(NominationRule.NI8);
        again().given(invited(), answered())
                .when(new CompleteNomination(ID, NOMINEE), secretariat())
                .thenRefused(NominationRule.NI8);
        again().given(invited(), answered())
                .when(new ReopenNomination(ID, NOMINEE), secretariat())
                .thenRefused(NominationRule.NI8);
    }

    private static Fixture<Nomination> again() {
        return Fixture.of(Nomination.class, MembershipConfiguration.events());
    }

    private static InviteNomination invitation() {
        return invitation(1, "Remittances", true, true);
    }

    private static InviteNomination invitation(int seat, String relevance, boolean onRoll, boolean free) {
        return new InviteNomination(BLR, "UNDP", seat, 1, relevance, onRoll, free, 10, "1", CALENDAR, 7);
    }

    private static NominationInvited invited() {
        return new NominationInvited(
                ID, BLR, "UNDP", 1, 1, "Remittances", 10, "1", CALENDAR, NOON, DUE, HALF_TIME, LAST_DAY, CLOSES, 7);
    }

    private static NominationAnswered answered() {
        return new NominationAnswered(ID, BLR, "UNDP", 1, NOMINEE);
    }

    private static HeadReminded reminded(HeadReminder kind, Instant at) {
        return new HeadReminded(ID, BLR, "UNDP", 1, kind, at, DUE);
    }

    private static Act chair() {
        return as("chair", Role.CO_CHAIR, "IOM");
    }

    private static Act clockAt(Instant at) {
        return Act.ofSystem(Channel.PROCESS, at);
    }

    private static Act policy() {
        return policyAt(NOON);
    }

    private static Act policyAt(Instant at) {
        return Act.ofSystem(Channel.POLICY, at);
    }
}
