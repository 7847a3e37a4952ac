package org.assent.consensus.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Subject;
import org.assent.rules.consensus.Outcome;

/**
 * An objection stated in the meeting was not withdrawn when the chair closed the item: the text is not adopted (T11).
 *
 * @param entities acronyms of those who object
 */
public record ObjectionMaintained(
        UUID roundId, Subject subject, List<String> entities, Instant concludedAt, Outcome outcome) {}
