package org.assent.platform.web.home;

import java.time.Instant;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the reader: computed from events, right at all times, never from tasks of the engine.
 *
 * @param sentence what is to be done, in the reader's language
 * @param detail why it is theirs
 * @param href where it is done
 * @param since since when it waits
 * @param until until when; {@code null} where there is no end
 * @param tone {@link Tone#WARN} as a rule, {@link Tone#STOP} where something is blocked by it
 */
public record Duty(
        String sentence,
        @Nullable String detail,
        String href,
        Instant since,
        @Nullable Instant until,
        Tone tone) {}
