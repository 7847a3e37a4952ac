package org.assent.membership.breakglass;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;

import java.time.Duration;
import java.util.UUID;
import org.assent.kernel.Holder.Concern;
import org.assent.kernel.PersonRef;
import org.assent.membership.BreakGlassKind;
import org.assent.membership.PersonsConfiguration;
import org.assent.membership.messages.ApproveBreakGlass;
import org.assent.membership.messages.BreakGlassOpened;
import org.assent.membership.messages.BreakGlassRequested;
import org.assent.membership.messages.EndBreakGlass;
import org.assent.membership.messages.RefuseBreakGlass;
import org.assent.membership.messages.RequestBreakGlass;
import org.assent.membership.web.MembershipRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class BreakGlassRightsTest {
    private static final UUID OPENING = new UUID(7, 7);
    private static final PersonRef LOCKED = new PersonRef("somebody locked out");
    private static final PersonRef ASKED = new PersonRef("somebody who asked");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void the_glass_is_broken_as_the_table_of_rights_says() {
        Concern blr = new Concern(BLR, null);
        BreakGlassKind kind = BreakGlassKind.UNLOCK_ACCOUNT;
        BreakGlassRequested requested =
                new BreakGlassRequested(OPENING, BLR, kind, LOCKED, null, "A round ends today", ASKED, HOUR);
        BreakGlassOpened opened = new BreakGlassOpened(
                OPENING,
                BLR,
                kind,
                LOCKED,
                null,
                "A round ends today",
                ASKED,
                new PersonRef("second"),
                NOON.plus(HOUR));
        Class<BreakGlass> glass = BreakGlass.class;

        new RightsTrial(
                        RightsTrial.handledBy(MembershipRights.table(), BreakGlass.class),
                        NOON,
                        PersonsConfiguration.events())
                .of(
                        glass,
                        new RequestBreakGlass(OPENING, BLR, kind, LOCKED, null, "A round ends today", HOUR, true),
                        blr,
                        null)
                .in(
                        "document",
                        glass,
                        new RequestBreakGlass(
                                OPENING,
                                BLR,
                                BreakGlassKind.READ_DOCUMENT,
                                LOCKED,
                                "proposal/7/D11/1",
                                "We decide on it today",
                                HOUR,
                                true),
                        blr,
                        null)
                .of(glass, new ApproveBreakGlass(OPENING), blr, null, requested)
                .of(glass, new RefuseBreakGlass(OPENING, "Not needed"), blr, null, requested)
                .of(glass, new EndBreakGlass(OPENING, "Done"), blr, null, requested, opened)
                .holds();
    }
}
