package org.assent.acceptance;

import java.util.regex.Pattern;

/** The words of a page without what is offered to do there and without how long ago things are, so that pages compare. */
final class Still {
    private static final Pattern OFFERS = Pattern.compile(
            "<details[^>]*>\\s*<summary[^>]*>[^<]*</summary>\\s*<form.*?</form>\\s*</details>|<form.*?</form>|<p class=\"actions.*?</p>|<section class=\"receipt.*?</section>",
            Pattern.DOTALL);
    private static final Pattern RELATIVE = Pattern.compile(
            "a moment ago|less than a minute( left)?|\\d+ (minutes?|hours?|days?) (ago|left)|\\d+ (minutes?|hours?|days?)");

    private Still() {}

    static String of(String body) {
        return RELATIVE.matcher(Visitor.wordsOf(OFFERS.matcher(body).replaceAll(" ")))
                .replaceAll("~")
                .strip();
    }
}
