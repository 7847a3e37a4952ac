package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.consensus.Voice;
import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * Other words for a paragraph are on the table. A wording offered before and not answered is no longer.
 *
 * @param number place in the thread
 * @param was the words that the paragraph has in the round
 */
public record ResolvingTextOffered(
        UUID objectionId,
        int number,
        Voice voice,
        String entity,
        PersonRef by,
        String paragraph,
        String was,
        String wording,
        @Nullable String note,
        Instant receivedAt) {}
