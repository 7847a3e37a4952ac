package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Other facts of a real joint programme replace those that were on record.
 *
 * @param facts all facts, those that stay the same as well
 * @param changed headings of what differs
 * @param provenance where they were read; {@code null} where they were read in no file
 */
public record ProgrammeCorrected(
        UUID programmeId,
        ProgrammeFacts facts,
        List<String> changed,
        @Nullable Provenance provenance) {}
