package org.assent.platform.web.pdf;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper to be made.
 *
 * @param template the Thymeleaf template; well-formed, with no links of the server
 * @param model what it shows; a value is {@code null} where there is nothing to show
 * @param language of the paper
 * @param title of the document, as the template's own
 * @param at the instant of its last fact: its date, so that it is the same whenever it is made
 */
public record Paper(String template, Map<String, @Nullable Object> model, Locale language, String title, Instant at) {
    public Paper {
        model = Collections.unmodifiableMap(new HashMap<>(model));
    }
}
