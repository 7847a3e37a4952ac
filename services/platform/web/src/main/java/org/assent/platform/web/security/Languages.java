package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/** The two languages of the product: the one chosen in this session, else the one the browser or program asks for. */
final class Languages {
    static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, RUSSIAN);

    private Languages() {}

    static LocaleResolver resolver() {
        SessionLocaleResolver resolver = new SessionLocaleResolver();
        resolver.setDefaultLocaleFunction(Languages::asked);
        return resolver;
    }

    static Locale of(String language) {
        return language.equals("ru") ? RUSSIAN : Locale.ENGLISH;
    }

    private static Locale asked(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null || header.length() > 200) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException notLanguages) {
            return Locale.ENGLISH;
        }
    }
}
