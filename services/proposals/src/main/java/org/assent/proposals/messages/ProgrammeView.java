package org.assent.proposals.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A real programme, elsewhere and already decided.
 *
 * @param provenance where the facts were read; {@code null} where they were read in no file
 * @param recordedAt when they were recorded, or last corrected
 * @param position of the entry that did so
 * @param corrections how often they were corrected
 */
public record ProgrammeView(
        UUID programmeId,
        ProgrammeFacts facts,
        @Nullable Provenance provenance,
        @Nullable Instant recordedAt,
        long position,
        int corrections) {}
