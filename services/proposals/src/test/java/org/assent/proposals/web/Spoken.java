package org.assent.proposals.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.assent.platform.web.Words;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of these pages, without a server. */
final class Spoken {
    private Spoken() {}

    static Words words() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames(
                "org.assent.proposals.web.messages",
                "org.assent.proposals.web.reference",
                "org.assent.proposals.web.imports",
                "org.assent.proposals.web.review",
                "org.assent.proposals.web.settings",
                "org.assent.proposals.web.draft",
                "org.assent.proposals.sheet.problems",
                "org.assent.platform.web.messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ENGLISH);
        return new Words(texts);
    }
}
