package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class TimesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T13:41:00Z");
    private final Times times = new Times(NOW, ZoneId.of("Europe/Minsk"), new Words(messages()));

    @AfterEach
    void forget_the_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void an_instant_is_shown_in_the_zone_of_the_network_and_in_utc() {
        in("en");
        assertThat(times.local(NOW)).isEqualTo("23 November 2026, 16:41 Minsk");
        assertThat(times.utc(NOW)).isEqualTo("23 November 2026, 13:41 UTC");
        in("ru");
        assertThat(times.local(NOW)).isEqualTo("23 ноября 2026 г., 16:41, Минск");
    }

    @Test
    void what_is_left_is_counted_down_and_never_promises_more() {
        in("en");
        assertThat(times.left(after(31, 59))).isEqualTo("31 hours left");
        assertThat(times.left(after(0, 1))).isEqualTo("1 minute left");
        assertThat(times.left(after(1, 59))).isEqualTo("119 minutes left");
        assertThat(times.left(after(24 * 6, 5))).isEqualTo("6 days left");
        assertThat(times.left(NOW.plusSeconds(20))).isEqualTo("less than a minute left");
    }

    @Test
    void russian_counts_as_russians_do() {
        in("ru");
        assertThat(times.left(after(21, 0))).isEqualTo("остался 21 час");
        assertThat(times.left(after(22, 0))).isEqualTo("осталось 22 часа");
        assertThat(times.left(after(72, 0))).isEqualTo("осталось 72 часа");
        assertThat(times.left(after(11, 0))).isEqualTo("осталось 11 часов");
        assertThat(times.ago(NOW.minus(Duration.ofMinutes(4)))).isEqualTo("4 минуты назад");
        assertThat(times.ago(NOW.minus(Duration.ofDays(5)))).isEqualTo("5 дней назад");
    }

    @Test
    void relative_times_look_both_ways() {
        in("en");
        assertThat(times.relative(after(31, 0))).isEqualTo("31 hours left");
        assertThat(times.relative(NOW.minus(Duration.ofMinutes(4)))).isEqualTo("4 minutes ago");
        assertThat(times.relative(NOW)).isEqualTo("a moment ago");
        assertThat(times.over(NOW)).isTrue();
        assertThat(times.over(after(0, 1))).isFalse();
    }

    private static void in(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
    }

    private static Instant after(int hours, int minutes) {
        return NOW.plus(Duration.ofHours(hours)).plus(Duration.ofMinutes(minutes));
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("org.assent.platform.web.messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
