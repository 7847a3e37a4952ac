package org.assent.platform.web.record;

import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log in plain words.
 *
 * @param sentence what happened, for somebody who knows the matter and not the program
 * @param detail reason given, text stated, what follows
 * @param milestone whether it belongs to the few that tell the story by themselves
 * @param href the thing it is about
 */
public record Story(
        Tone tone,
        String sentence,
        @Nullable String detail,
        boolean milestone,
        @Nullable String href) {
    /** An entry among many. */
    public static Story of(String sentence) {
        return new Story(Tone.QUIET, sentence, null, false, null);
    }

    /** One of the few that tell the story by themselves. */
    public static Story milestone(Tone tone, String sentence) {
        return new Story(tone, sentence, null, true, null);
    }

    public Story because(@Nullable String more) {
        return new Story(tone, sentence, more, milestone, href);
    }

    public Story about(String address) {
        return new Story(tone, sentence, detail, milestone, address);
    }
}
