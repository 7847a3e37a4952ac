package org.assent.platform.notices;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is to be sent.
 *
 * @param key what makes it this letter and no other, for example round, seat and kind: the same key is sent once
 * @param regarding what it is about, for example the id of a round
 * @param seat the entity whose seat it serves; {@code null} where it serves none
 * @param recipient the key under which the post finds the address; {@code null} where there is none
 * @param language the language of the recipient
 * @param subject the subject line
 * @param body the paragraphs
 * @param link the page to open, a path of this application
 * @param report the name of the {@link DeliveryReport} that is to hear what became of it; {@code null} where nobody needs to
 */
public record Letter(
        String key,
        String regarding,
        @Nullable String seat,
        @Nullable String recipient,
        Locale language,
        Words subject,
        List<Words> body,
        @Nullable String link,
        @Nullable String report) {
    private static final int LONGEST_KEY = 180;

    public Letter {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("the key of a letter has 1 to " + LONGEST_KEY + " characters");
        }
        body = List.copyOf(body);
    }
}
