package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.kernel.Paragraph;
import org.assent.proposals.ProposalKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Brings a text before the Network.
 *
 * @param copyOf code of the real programme it is a copy of; {@code null} for a text typed in
 * @param lead acronym of the lead organisation; {@code null} where there is none
 * @param participating acronyms of the entities that lead or take part; they are interested in the round (CR19)
 * @param language of the authentic text
 */
public record RegisterProposal(
        @TargetAggregateIdentifier UUID proposalId,
        String network,
        ProposalKind kind,
        String title,
        String language,
        List<Paragraph> paragraphs,
        @Nullable String lead,
        List<String> participating,
        @Nullable String copyOf) {}
