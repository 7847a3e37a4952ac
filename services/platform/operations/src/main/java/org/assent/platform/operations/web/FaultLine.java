package org.assent.platform.operations.web;

import java.time.Instant;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A fault in words.
 *
 * @param what what did not go on
 * @param why the reason in plain words
 * @param whyHref the page of the rule that said no; {@code null} where none did
 * @param state whether it waits for somebody
 * @param aboutHref the thing it is about; {@code null} where that is not known
 * @param detail what the program said, for those who mend it
 */
record FaultLine(
        String reference,
        String href,
        String what,
        String why,
        @Nullable String whyHref,
        Tone tone,
        String icon,
        String state,
        Instant since,
        String tries,
        @Nullable Instant nextTry,
        @Nullable String aboutHref,
        @Nullable String detail) {}
