package org.assent.consultation.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A comment was said to be the same as another: the disposition of the other answers both.
 *
 * @param sameAs the other comment; {@code null} where it is a comment of its own again
 */
public record CommentMarkedDuplicate(
        UUID roundId, String commentId, @Nullable String sameAs, PersonRef by, Instant at) {}
