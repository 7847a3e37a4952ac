package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.ProgrammeFacts;

/** A real programme, elsewhere and already decided. */
public record ProgrammeView(UUID programmeId, ProgrammeFacts facts) {}
