package org.assent.proposals.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Usd;
import org.assent.proposals.CallConfiguration;
import org.assent.proposals.CallDates;
import org.assent.rules.dossier.ChecklistItem;
import org.jspecify.annotations.Nullable;

/** A call for proposals is on record and announced; it keeps this configuration. */
public record CallRegistered(
        UUID callId,
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
