package org.assent.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.assent.consultation.RoundFacts;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ConsultationView.Opening;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Until when a seat may answer that was asked after the others (domain rules, 7.1). */
class DeadlineTest {
    private static final Instant FRIDAY = Instant.parse("2026-02-13T09:00:00Z");

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_seat_that_was_asked_later_is_told_until_when_its_own_days_run() {
        assertThat(own("en", AddresseeView.asked(RoundFacts.addressee("WHO", 1), FRIDAY, true)))
                .isEqualTo("You were asked on 13 February 2026, after the consultation had opened."
                        + " You have at least 3 working days of your own, until 18 February 2026, 18:00 Minsk.");
        assertThat(own("ru", AddresseeView.asked(RoundFacts.addressee("WHO", 1), FRIDAY, true)))
                .contains("не меньше 3 рабочих дней", "18 февраля 2026");
    }

    @Test
    void a_seat_that_was_asked_with_the_others_has_the_days_of_the_round_only() {
        assertThat(own("en", AddresseeView.asked(RoundFacts.addressee("WHO", 1), RoundFacts.OPENED, false)))
                .isNull();
    }

    private static String own(String language, AddresseeView addressee) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        return Deadline.own(
                addressee,
                round(addressee),
                RoundFacts.CALENDAR,
                words(),
                new Times(FRIDAY, ZoneId.of("Europe/Minsk"), words()));
    }

    private static ConsultationView round(AddresseeView addressee) {
        return ConsultationView.opened(
                new Opening(
                        RoundFacts.ROUND,
                        "BLR",
                        RoundFacts.SUBJECT,
                        1,
                        false,
                        "en",
                        "Evidence-based migration policy",
                        "0".repeat(64),
                        "IOM",
                        "1",
                        10,
                        3,
                        RoundFacts.OPENED,
                        RoundFacts.DUE,
                        RoundFacts.HALF_TIME,
                        RoundFacts.LAST_DAY,
                        1),
                RoundFacts.CLOSES,
                List.of(addressee));
    }

    private static Words words() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames("org.assent.consultation.web.messages", "org.assent.platform.web.messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ENGLISH);
        return new Words(texts);
    }
}
