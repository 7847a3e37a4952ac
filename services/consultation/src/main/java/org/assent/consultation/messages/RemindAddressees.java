package org.assent.consultation.messages;

import java.util.UUID;
import org.assent.consultation.ReminderKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Reminds those who are silent: a step of the process, or the secretariat or a co-chair by hand. */
public record RemindAddressees(@TargetAggregateIdentifier UUID roundId, ReminderKind kind) {}
