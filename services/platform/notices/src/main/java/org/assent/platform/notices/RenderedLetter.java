package org.assent.platform.notices;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the words of its language, as it is given to the post.
 *
 * @param recipient the key under which the post finds the address
 * @param link the page to open, a path of this application
 */
public record RenderedLetter(
        String key,
        String regarding,
        @Nullable String seat,
        String recipient,
        Locale language,
        String subject,
        String body,
        @Nullable String link) {}
