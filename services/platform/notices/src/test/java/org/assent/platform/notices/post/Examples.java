package org.assent.platform.notices.post;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.Words;
import org.assent.platform.notices.Words.Argument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Letters and what is needed to carry them. */
final class Examples {
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123456Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    static final long CAUSE = 7;

    private Examples() {}

    static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("org.assent.platform.notices.example");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static Letter letter(String key, @Nullable String recipient, Locale language) {
        return new Letter(
                key,
                "round-1",
                "UNDP",
                recipient,
                language,
                Words.of(
                        "letter.subject",
                        Argument.text("Draft 1"),
                        Argument.time(Instant.parse("2026-11-26T14:00:00Z"), ZoneId.of("Europe/Minsk"))),
                List.of(
                        Words.of("letter.text", Argument.text("UNDP"), Argument.number(3), Argument.number(12)),
                        Words.of("letter.why", Argument.words("reason.roll")),
                        Words.verbatim("It's {0} as it stands.")),
                "/rounds/1",
                "example");
    }

    static Consignment consignment(Letter letter) {
        return new Consignment(LetterCarrier.KIND, letter.key(), CAUSE, LetterJson.write(letter));
    }
}
