package org.assent.platform.web.pdf;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * A paper to be made.
 *
 * @param template the Thymeleaf template; well-formed, with no links of the server
 * @param model what it shows
 * @param language of the paper
 * @param title of the document, as the template's own
 * @param at the instant of its last fact: its date, so that it is the same whenever it is made
 */
public record Paper(String template, Map<String, Object> model, Locale language, String title, Instant at) {
    public Paper {
        model = Map.copyOf(model);
    }
}
