package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.ProgrammeFacts;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records the facts of a real joint programme, decided elsewhere. Recording the same facts again changes nothing. */
public record RecordProgramme(@TargetAggregateIdentifier UUID programmeId, ProgrammeFacts facts) {}
