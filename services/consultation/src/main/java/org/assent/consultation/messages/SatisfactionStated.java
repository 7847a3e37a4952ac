package org.assent.consultation.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;

/**
 * Whoever made a comment said whether what became of it satisfies. It is shown and decides nothing; a later disposition asks again.
 *
 * @param remark may be empty
 */
public record SatisfactionStated(
        UUID roundId, String commentId, boolean satisfied, String remark, PersonRef by, Instant at) {}
