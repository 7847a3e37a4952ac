package org.assent.proposals.read;

import static org.assent.proposals.DraftFacts.CLOSING;
import static org.assent.proposals.DraftFacts.DATES;
import static org.assent.proposals.DraftFacts.configuration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Ids;
import org.assent.kernel.Role;
import org.assent.kernel.Usd;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.proposals.CallState;
import org.assent.proposals.ProposalsApplication;
import org.assent.proposals.messages.CallView;
import org.assent.proposals.messages.CloseCall;
import org.assent.proposals.messages.FindCall;
import org.assent.proposals.messages.OpenCall;
import org.assent.proposals.messages.RegisterCall;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls on the real database: one closed before its date, one open, one announced. */
class CallRegisterTest {
    private static final UUID CLOSED = id("closed");
    private static final UUID OPEN = id("open");
    private static final UUID ANNOUNCED = id("announced");

    /** What the call that is closed in the end looked like after each step. */
    private static final Map<Long, CallView> THEN = new LinkedHashMap<>();

    private static ProposalsApplication application;

    @BeforeAll
    static void happen() {
        application = new ProposalsApplication(TestDatabase.empty());
        register(CLOSED, "MPTF-2026", "Call of spring", "Весенний конкурс");
        remember();
        application.sendAs(Role.CO_CHAIR, "RCO", new OpenCall(CLOSED));
        remember();
        application.sendAs(Role.CO_CHAIR, "RCO", new CloseCall(CLOSED, "The fund has nothing left"));
        remember();
        register(OPEN, "JF-2026", "Call of summer", "Летний конкурс");
        application.sendAs(Role.CO_CHAIR, "IOM", new OpenCall(OPEN));
        register(ANNOUNCED, "MPTF-2027", "Call of autumn", "Осенний конкурс");
    }

    private static void register(UUID callId, String code, String english, String russian) {
        application.sendAs(
                Role.SECRETARIAT,
                "IOM",
                new RegisterCall(
                        callId,
                        "BLR",
                        "Migration MPTF",
                        code,
                        english,
                        russian,
                        List.of(Phase.CONCEPT_NOTE),
                        CLOSING,
                        DATES,
                        Usd.of("2000000.00"),
                        configuration()));
    }

    private static void remember() {
        Moment now = application.now();
        THEN.put(now.position(), call(CLOSED, now));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void every_moment_reads_as_it_read_then() {
        assertThat(THEN.values())
                .extracting(CallView::state, CallView::reason)
                .containsExactly(
                        tuple(CallState.ANNOUNCED, null),
                        tuple(CallState.OPEN, null),
                        tuple(CallState.CLOSED, "The fund has nothing left"));
        THEN.forEach((position, view) -> assertThat(call(CLOSED, application.at(position)))
                .as("position " + position)
                .isEqualTo(view));
    }

    @Test
    void a_call_is_there_with_its_configuration_and_only_once_it_was_registered() {
        assertThat(call(ANNOUNCED, application.now()).configuration()).isEqualTo(configuration());
        assertThat(call(ANNOUNCED, application.now()).dates()).isEqualTo(DATES);
        assertThat(application.get(FindCall.class).call(ANNOUNCED, application.at(1)))
                .isEmpty();
    }

    @Test
    void a_proposal_pins_the_call_as_it_stands() {
        assertThat(call(OPEN, application.now()).pinned(7).isOpen(CLOSING.minusSeconds(1)))
                .isTrue();
        assertThat(call(OPEN, application.now()).pinned(7).isOpen(CLOSING)).isFalse();
        assertThat(call(CLOSED, application.now()).pinned(7).isOpen(CLOSING.minusSeconds(1)))
                .isFalse();
    }

    @Test
    void calls_are_listed_last_registered_first_by_network_and_state() {
        assertThat(ids(calls("BLR", null, null))).containsExactly(ANNOUNCED, OPEN, CLOSED);
        assertThat(ids(calls("BLR", "OPEN", null))).containsExactly(OPEN);
        assertThat(ids(calls("BLR", "CLOSED", null))).containsExactly(CLOSED);
        assertThat(calls("ARM", null, null).rows()).isEmpty();
    }

    @Test
    void calls_are_found_by_code_and_by_the_title_in_either_language() {
        assertThat(ids(calls("BLR", null, "mptf"))).containsExactly(ANNOUNCED, CLOSED);
        assertThat(ids(calls("BLR", null, "SUMMER"))).containsExactly(OPEN);
        assertThat(ids(calls("BLR", null, "весенний"))).containsExactly(CLOSED);
        assertThat(ids(calls("BLR", "OPEN", "mptf"))).isEmpty();
        assertThat(ids(calls("BLR", null, "winter"))).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<UUID> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<CallView> page =
                    application.get(FindCall.class).calls("BLR", null, null, application.now(), 1, cursor);
            assertThat(page.total()).isEqualTo(3);
            all.addAll(ids(page));
            cursor = page.next();
        } while (cursor != null);

        assertThat(all).containsExactly(ANNOUNCED, OPEN, CLOSED);
    }

    private static CallView call(UUID callId, Moment moment) {
        return application.get(FindCall.class).call(callId, moment).orElseThrow();
    }

    private static Page<CallView> calls(String network, String state, String text) {
        return application.get(FindCall.class).calls(network, state, text, application.now(), 100, null);
    }

    private static List<UUID> ids(Page<CallView> calls) {
        return calls.rows().stream().map(CallView::callId).toList();
    }

    private static UUID id(String name) {
        return Ids.derived(Instant.EPOCH, name);
    }
}
