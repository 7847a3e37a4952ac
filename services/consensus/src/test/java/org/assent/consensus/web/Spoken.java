package org.assent.consensus.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.rules.consensus.Finding;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of these pages, without a server. */
final class Spoken {
    private Spoken() {}

    static Words words() {
        return new Words(texts());
    }

    static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames(
                "org.assent.consensus.web.messages",
                "org.assent.consensus.web.objections",
                "org.assent.consensus.web.papers",
                "org.assent.platform.web.messages",
                Finding.BUNDLE);
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ENGLISH);
        return texts;
    }

    /** Times as they are told in Minsk at that moment. */
    static Times at(Instant moment) {
        return new Times(moment, ZoneId.of("Europe/Minsk"), words());
    }
}
