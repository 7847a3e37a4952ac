package org.assent.consensus.messages;

import java.time.Duration;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The chair extends the silence, once, before it ends, by at least the hours the settings say (CR15). */
public record ExtendSilence(@TargetAggregateIdentifier UUID roundId, Duration by, String reason) {}
