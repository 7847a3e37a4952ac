package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.ReferenceNames;
import org.assent.rules.time.WorkingCalendar;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The lead organisation submits its draft for the check of completeness (T05).
 *
 * @param names what numbers and codes are called in the language of the text
 * @param calendar when the duty station works
 */
public record SubmitForCheck(
        @TargetAggregateIdentifier UUID proposalId, ReferenceNames names, WorkingCalendar calendar) {}
