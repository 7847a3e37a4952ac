package org.assent.proposals.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Usd;
import org.assent.proposals.CallConfiguration;
import org.assent.proposals.CallDates;
import org.assent.rules.dossier.ChecklistItem;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a call for proposals on record (T01).
 *
 * @param callId follows from Network and code, so that a code is there once
 * @param fund the fund that calls, {@code Migration MPTF}
 * @param code the fund's code of the call
 * @param phases what is asked for, in order
 * @param closingAt the fund's closing date
 * @param dates the Network's own dates, backwards from the fund's
 * @param ceiling the most a proposal may ask for; {@code null} where there is none
 * @param configuration checklist, lengths and scales of this call
 */
public record RegisterCall(
        @TargetAggregateIdentifier UUID callId,
        String network,
        String fund,
        String code,
        String titleEnglish,
        String titleRussian,
        List<ChecklistItem.Phase> phases,
        Instant closingAt,
        CallDates dates,
        @Nullable Usd ceiling,
        CallConfiguration configuration) {}
