package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The UNCT decides on the settings of the Network by silence, and what it decided comes into force by itself. */
class SettingsDecisionTest {
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.started("settings");
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void
            what_was_decided_about_the_settings_is_in_force_once_the_silence_ran_out_and_an_open_round_keeps_its_version() {
        Matter open = Matter.broughtIn(product, "A statement that waits");
        open.putToUnct();
        Matter settings = Matter.settings(
                product, Map.of("silence.minimum", "PT96H", "facilitation", "8 working days"), "Heads travel");
        Matter stale = Matter.settings(product, Map.of("meeting.notice", "8 working days"), "Summer");
        assertThat(settings.proposal().get("kind").asString()).isEqualTo("SETTINGS");
        assertThat(settings.proposal().get("paragraphs").get(0).get("text").asString())
                .isEqualTo("A silence lasts at least: 96 hours. Until now: 72 hours.");

        settings.putToUnct();
        settings.waive();
        long before = inForce().get("position").asLong();
        settings.letSilenceEnd();
        settings.awaitProposal("ENDORSED");
        Awaitility.await("the decision is in force")
                .atMost(Duration.ofMinutes(1))
                .until(() -> inForce().get("version").asString().equals("2"));

        JsonNode now = inForce();
        assertThat(now.get("settings").get("consensus").get("silenceMinimum").asString())
                .isEqualTo("PT96H");
        assertThat(now.get("proposals").get("facilitationWorkingDays").asInt()).isEqualTo(8);
        assertThat(now.get("decision").get("roundId").asString()).isEqualTo(settings.roundId());
        assertThat(open.round().get("opening").get("settingsVersion").asString())
                .isEqualTo("1");
        assertThat(asOf(before).get("version").asString()).isEqualTo("1");

        Reply refused = open.program("rc")
                .untilHandled(
                        "/api/v1/proposals/" + stale.proposalId() + "/consensus",
                        Map.of("revision", 1, "question", "Shall the settings change?"),
                        "stale-settings");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("/rules/NS2");

        Matter next = Matter.broughtIn(product, "A statement under the new settings");
        next.putToUnct();
        assertThat(next.round().get("opening").get("settingsVersion").asString())
                .isEqualTo("2");
        assertThat(next.round().get("opening").get("silenceMinimum").asString()).isEqualTo("PT96H");
    }

    private JsonNode inForce() {
        return Program.of(product, "auditor").untilRead("/api/v1/settings");
    }

    private JsonNode asOf(long position) {
        return Program.of(product, "auditor").untilRead("/api/v1/settings?asOf=" + position);
    }
}
