package org.assent.membership.nomination;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Holder.Concern;
import org.assent.kernel.PersonRef;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.MembershipIds;
import org.assent.membership.SomeSettings;
import org.assent.membership.messages.AnswerNomination;
import org.assent.membership.messages.CompleteNomination;
import org.assent.membership.messages.DeclineNomination;
import org.assent.membership.messages.InviteNomination;
import org.assent.membership.messages.LapseNomination;
import org.assent.membership.messages.NominationAnswered;
import org.assent.membership.messages.NominationInvited;
import org.assent.membership.messages.RemindHead;
import org.assent.membership.messages.ReopenNomination;
import org.assent.membership.messages.WithdrawInvitation;
import org.assent.membership.web.MembershipRights;
import org.assent.rules.time.WorkingCalendar;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class NominationRightsTest {
    private static final UUID ID = MembershipIds.nomination(BLR, "UNDP", 1, 1);
    private static final PersonRef NOMINEE = new PersonRef("nominee");
    private static final WorkingCalendar CALENDAR = SomeSettings.version("1").calendar();
    private static final Instant DUE = Instant.parse("2026-12-07T15:00:00Z");
    private static final Concern UNDP = new Concern(BLR, "UNDP");

    @Test
    void invitations_to_nominate_are_decided_as_the_table_of_rights_says() {
        NominationInvited invited = new NominationInvited(
                ID,
                BLR,
                "UNDP",
                1,
                1,
                "Remittances",
                10,
                "1",
                CALENDAR,
                NOON,
                DUE,
                Instant.parse("2026-11-30T15:00:00Z"),
                Instant.parse("2026-12-04T15:00:00Z"),
                DUE.plusSeconds(10),
                7);
        NominationAnswered answered = new NominationAnswered(ID, BLR, "UNDP", 1, NOMINEE);
        DeclineNomination decline = new DeclineNomination(ID, "Nobody can be spared");
        WithdrawInvitation withdraw = new WithdrawInvitation(ID, "Sent by mistake");
        Class<Nomination> nomination = Nomination.class;

        new RightsTrial(
                        RightsTrial.handledBy(MembershipRights.table(), nomination),
                        NOON,
                        MembershipConfiguration.events())
                .of(
                        nomination,
                        new InviteNomination(BLR, "UNDP", 1, 1, "Remittances", true, true, 10, "1", CALENDAR, 7),
                        UNDP,
                        null)
                .of(nomination, decline, UNDP, null, invited)
                .of(nomination, decline, UNDP, null, invited, answered)
                .of(nomination, withdraw, UNDP, null, invited)
                .of(nomination, withdraw, UNDP, null, invited, answered)
                .of(nomination, new RemindHead(ID), UNDP, null, invited)
                .of(nomination, new LapseNomination(ID), UNDP, null, invited)
                .of(nomination, new AnswerNomination(ID, NOMINEE), UNDP, null, invited)
                .of(nomination, new ReopenNomination(ID, NOMINEE), UNDP, null, invited, answered)
                .of(nomination, new CompleteNomination(ID, NOMINEE), UNDP, null, invited, answered)
                .holds();
    }
}
