package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.Provenance;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the facts of a real joint programme, decided elsewhere. Recording the same facts again changes nothing; other facts
 * correct those on record. Answered by {@link ProgrammeAnswer}.
 *
 * @param provenance where they were read; {@code null} where they were read in no file
 */
public record RecordProgramme(
        @TargetAggregateIdentifier UUID programmeId,
        ProgrammeFacts facts,
        @Nullable Provenance provenance) {}
