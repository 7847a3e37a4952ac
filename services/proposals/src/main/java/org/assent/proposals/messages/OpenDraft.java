package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.LeadFacts;
import org.assent.proposals.PinnedCall;
import org.assent.rules.proposals.ProposalSettings;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Opens a draft (T03). Call, lead and settings are facts read by the sender; they never come from the client.
 *
 * @param call the call it is made under; {@code null} for an imported draft, which comes under one later
 * @param language of the authentic text, {@code en} or {@code ru}
 * @param lead the organisation that leads; {@code null} where a source does not say it
 * @param note what is known from the start; at least a title
 * @param copyOf code of the real programme it is a copy of; {@code null} for a new one
 * @param settings the numbers of the Network it keeps
 */
public record OpenDraft(
        @TargetAggregateIdentifier UUID proposalId,
        String network,
        @Nullable PinnedCall call,
        String language,
        @Nullable LeadFacts lead,
        ConceptNote note,
        @Nullable String copyOf,
        ProposalSettings settings) {}
