package org.assent.platform.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assent.platform.ledger.SubscriptionStatus;
import org.assent.platform.operations.SomeFaults;
import org.assent.platform.operations.read.Health;
import org.assent.platform.web.parts.Need;
import org.assent.platform.web.parts.Need.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class HealthWordsTest {
    @BeforeEach
    void speakEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void all_is_well_and_every_line_says_so() {
        List<Need> lines = lines(new Health(
                1234,
                SomeFaults.NOW,
                5 << 20,
                1234,
                "root",
                SomeFaults.NOW,
                Duration.ofMillis(3),
                Duration.ZERO,
                List.of(new SubscriptionStatus("read", 1234, 1234, null)),
                0,
                0,
                0));

        assertThat(lines)
                .extracting(Need::state, Need::text, Need::measure)
                .containsExactly(
                        tuple(State.MET, "The record has 1,234 entries.", "5 MB"),
                        tuple(State.MET, "The last checkpoint covers 1,234 entries.", null),
                        tuple(State.MET, "Pages and lists: everything recorded is taken in.", null),
                        tuple(State.MET, "No process waits for somebody to mend it.", null),
                        tuple(State.MET, "Everything that was to be sent is sent.", null),
                        tuple(State.MET, "The clocks of the application and of the database agree.", null));
    }

    @Test
    void what_lags_waits_and_what_stands_still_is_blocked() {
        List<Need> lines = lines(new Health(
                1234,
                SomeFaults.NOW,
                100 << 10,
                1234,
                "root",
                SomeFaults.NOW,
                Duration.ofSeconds(-12),
                Duration.ofDays(3),
                List.of(
                        new SubscriptionStatus("process.bridge", 1233, 1234, null),
                        new SubscriptionStatus("policies", 1000, 1234, "out of order")),
                2,
                1,
                3));

        assertThat(lines)
                .extracting(Need::state, Need::text, Need::measure)
                .contains(
                        tuple(State.WAITING, "Processes: some entries are still to be taken in.", "1 entry behind"),
                        tuple(
                                State.BLOCKED,
                                "Consequences between matters: the reading stands still and is tried again.",
                                "234 entries behind"),
                        tuple(State.BLOCKED, "3 events or steps of processes wait for somebody.", null),
                        tuple(State.BLOCKED, "1 thing that was to be sent is given up.", null),
                        tuple(
                                State.BLOCKED,
                                "The clocks of the application and of the database are 12 seconds apart.",
                                null))
                .last()
                .extracting(tuple -> tuple.toList().get(1))
                .asString()
                .startsWith("The clock of the demonstration is 72 hours ahead.");
    }

    private static List<Need> lines(Health health) {
        return new HealthWords(Spoken.words()).lines(health, true, Spoken.times());
    }
}
