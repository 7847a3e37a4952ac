package org.assent.membership.breakglass;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;
import static org.assent.membership.Acts.administrator;
import static org.assent.membership.Acts.as;
import static org.assent.membership.Acts.secretariat;

import java.time.Duration;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.BreakGlassKind;
import org.assent.membership.PersonsConfiguration;
import org.assent.membership.messages.ApproveBreakGlass;
import org.assent.membership.messages.BreakGlassEnded;
import org.assent.membership.messages.BreakGlassOpened;
import org.assent.membership.messages.BreakGlassRefused;
import org.assent.membership.messages.BreakGlassRequested;
import org.assent.membership.messages.EndBreakGlass;
import org.assent.membership.messages.RefuseBreakGlass;
import org.assent.membership.messages.RequestBreakGlass;
import org.assent.testing.Fixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BreakGlassTest {
    private static final UUID ID = new UUID(0x7000L, 0x8000_0000_0000_0007L);
    private static final PersonRef OWNER = new PersonRef("owner");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final BreakGlassRequested ASKED = new BreakGlassRequested(
            ID,
            BLR,
            BreakGlassKind.UNLOCK_ACCOUNT,
            OWNER,
            null,
            "a round closes today",
            administrator().person(),
            HOUR);

    private final Fixture<BreakGlass> opening = Fixture.of(BreakGlass.class, PersonsConfiguration.events());

    private static Act coChair() {
        return as("chair", Role.CO_CHAIR, "IOM");
    }

    private static RequestBreakGlass request(String reason, Duration lasts, boolean known) {
        return new RequestBreakGlass(ID, BLR, BreakGlassKind.UNLOCK_ACCOUNT, OWNER, null, reason, lasts, known);
    }

    private static BreakGlassOpened opened() {
        return new BreakGlassOpened(
                ID,
                BLR,
                BreakGlassKind.UNLOCK_ACCOUNT,
                OWNER,
                null,
                "a round closes today",
                administrator().person(),
                coChair().person(),
                NOON.plus(HOUR));
    }

    @Test
    void an_administrator_asks_BK1() {
        opening.when(request("a round closes today", HOUR, true), administrator())
                .thenEvents(ASKED);
    }

    @Test
    void the_secretariat_does_not_ask_BK1() {
        opening.when(request("a round closes today", HOUR, true), secretariat()).thenRefused(BreakGlassRule.BK1);
    }

    @Test
    void a_head_asks_to_read_a_document_and_for_nothing_else_BK1() {
        Act head = as("head", Role.HEAD_OF_AGENCY, "UNDP");
        RequestBreakGlass toRead = document(BreakGlassKind.READ_DOCUMENT, "proposal/7/D11/1");

        opening.when(toRead, head)
                .thenEvents(new BreakGlassRequested(
                        ID,
                        BLR,
                        BreakGlassKind.READ_DOCUMENT,
                        OWNER,
                        "proposal/7/D11/1",
                        "we decide on it today",
                        head.person(),
                        HOUR));
        opening.when(request("a round closes today", HOUR, true), head).thenRefused(BreakGlassRule.BK1);
    }

    @Test
    void the_document_is_named_where_and_only_where_one_is_to_be_read_BK3() {
        opening.when(document(BreakGlassKind.READ_DOCUMENT, null), administrator())
                .thenRefused(BreakGlassRule.BK3);
        opening.when(document(BreakGlassKind.UNLOCK_ACCOUNT, "proposal/7/D11/1"), administrator())
                .thenRefused(BreakGlassRule.BK3);
    }

    private static RequestBreakGlass document(BreakGlassKind kind, @Nullable String item) {
        return new RequestBreakGlass(ID, BLR, kind, OWNER, item, "we decide on it today", HOUR, true);
    }

    @Test
    void an_opening_needs_a_reason_BK2() {
        opening.when(request(" ", HOUR, true), administrator()).thenRefused(BreakGlassRule.BK2);
    }

    @Test
    void an_opening_of_more_than_a_day_is_refused_BK2() {
        opening.when(request("a round closes today", Duration.ofMinutes(24 * 60 + 1), true), administrator())
                .thenRefused(BreakGlassRule.BK2);
    }

    @Test
    void an_opening_of_no_time_is_refused_BK2() {
        opening.when(request("a round closes today", Duration.ZERO, true), administrator())
                .thenRefused(BreakGlassRule.BK2);
    }

    @Test
    void what_does_not_exist_is_not_opened_BK3() {
        opening.when(request("a round closes today", HOUR, false), administrator())
                .thenRefused(BreakGlassRule.BK3);
    }

    @Test
    void a_co_chair_opens_it_for_as_long_as_was_asked() {
        opening.given(ASKED).when(new ApproveBreakGlass(ID), coChair()).thenEvents(opened());
    }

    @Test
    void the_secretariat_opens_nothing_BK4() {
        opening.given(ASKED).when(new ApproveBreakGlass(ID), secretariat()).thenRefused(BreakGlassRule.BK4);
    }

    @Test
    void who_asked_does_not_open_in_another_capacity_BK5() {
        opening.given(ASKED)
                .when(new ApproveBreakGlass(ID), as("administrator", Role.AUDITOR, null))
                .thenRefused(BreakGlassRule.BK5);
    }

    @Test
    void whose_account_it_is_does_not_open_BK5() {
        opening.given(ASKED)
                .when(new ApproveBreakGlass(ID), as("owner", Role.CO_CHAIR, "RCO"))
                .thenRefused(BreakGlassRule.BK5);
    }

    @Test
    void a_request_is_answered_once_BK6() {
        opening.given(ASKED, opened())
                .when(new ApproveBreakGlass(ID), coChair())
                .thenRefused(BreakGlassRule.BK6);
    }

    @Test
    void a_request_is_refused_with_a_reason_BK7() {
        opening.given(ASKED)
                .when(new RefuseBreakGlass(ID, "call the desk"), coChair())
                .thenEvents(new BreakGlassRefused(ID, BLR, "call the desk"));
    }

    @Test
    void a_request_is_not_refused_without_a_reason_BK7() {
        opening.given(ASKED).when(new RefuseBreakGlass(ID, " "), coChair()).thenRefused(BreakGlassRule.BK7);
    }

    @Test
    void what_is_open_is_ended_early_BK8() {
        opening.given(ASKED, opened())
                .when(new EndBreakGlass(ID, "done"), coChair())
                .thenEvents(new BreakGlassEnded(ID, BLR, "done"));
    }

    @Test
    void what_was_never_opened_does_not_end_BK8() {
        opening.given(ASKED).when(new EndBreakGlass(ID, "done"), coChair()).thenRefused(BreakGlassRule.BK8);
    }
}
