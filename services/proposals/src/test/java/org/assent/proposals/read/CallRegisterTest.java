package org.assent.proposals.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assent.kernel.Role;
import org.assent.kernel.Usd;
import org.assent.platform.timeline.Moment;
import org.assent.proposals.CallState;
import org.assent.proposals.DraftFacts;
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

/** The register of calls on the real database: one call is announced, opened and closed before its date. */
class CallRegisterTest {
    private static ProposalsApplication application;
    private static Moment announced;
    private static Moment open;

    @BeforeAll
    static void happen() {
        application = new ProposalsApplication(TestDatabase.empty());
        application.sendAs(
                Role.SECRETARIAT,
                "IOM",
                new RegisterCall(
                        DraftFacts.CALL,
                        "BLR",
                        "Migration MPTF",
                        "MPTF-2026",
                        "Call 2026",
                        "Конкурс 2026",
                        List.of(Phase.CONCEPT_NOTE),
                        DraftFacts.CLOSING,
                        DraftFacts.DATES,
                        Usd.of("2000000.00"),
                        DraftFacts.configuration()));
        announced = application.now();
        application.sendAs(Role.CO_CHAIR, "RCO", new OpenCall(DraftFacts.CALL));
        open = application.now();
        application.sendAs(Role.CO_CHAIR, "RCO", new CloseCall(DraftFacts.CALL, "The fund has nothing left"));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void a_call_reads_at_every_moment_as_it_stood_then() {
        assertThat(call(announced).state()).isEqualTo(CallState.ANNOUNCED);
        assertThat(call(announced).configuration()).isEqualTo(DraftFacts.configuration());
        assertThat(call(open).state()).isEqualTo(CallState.OPEN);
        assertThat(call(open).reason()).isNull();
        assertThat(call(application.now()).state()).isEqualTo(CallState.CLOSED);
        assertThat(call(application.now()).reason()).isEqualTo("The fund has nothing left");
    }

    @Test
    void calls_are_found_by_network_state_and_words() {
        assertThat(found("BLR", "CLOSED", "конкурс")).isEqualTo(1);
        assertThat(found("BLR", null, "mptf-2026")).isEqualTo(1);
        assertThat(found("BLR", "OPEN", null)).isZero();
        assertThat(found("BLR", null, "something else")).isZero();
        assertThat(found("ARM", null, null)).isZero();
    }

    private static CallView call(Moment moment) {
        return application.get(FindCall.class).call(DraftFacts.CALL, moment).orElseThrow();
    }

    private static long found(String network, String state, String text) {
        return application
                .get(FindCall.class)
                .calls(network, state, text, application.now(), 10, null)
                .total();
    }
}
