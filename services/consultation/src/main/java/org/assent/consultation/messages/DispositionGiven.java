package org.assent.consultation.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.consultation.Disposition;
import org.assent.kernel.PersonRef;

/** A comment has a disposition; an earlier one of the same comment is replaced and stays on record. */
public record DispositionGiven(
        UUID roundId, String commentId, Disposition disposition, String reason, PersonRef by, Instant at) {}
