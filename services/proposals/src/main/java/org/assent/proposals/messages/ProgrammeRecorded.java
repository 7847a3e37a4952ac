package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.ProgrammeFacts;

/** The facts of a real joint programme, elsewhere and already decided, are on record with their sources. */
public record ProgrammeRecorded(UUID programmeId, ProgrammeFacts facts) {}
