package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a real joint programme, elsewhere and already decided, are on record with their sources.
 *
 * @param provenance where they were read; {@code null} where they were read in no file
 */
public record ProgrammeRecorded(
        UUID programmeId, ProgrammeFacts facts, @Nullable Provenance provenance) {}
